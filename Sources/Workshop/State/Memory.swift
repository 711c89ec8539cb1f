import CareerPathways

/// What the workshop remembers from one start to the next: the theme and the recent workspaces.
package struct Memory: Equatable, Sendable {
  /// The slug of the chosen theme, or nil for the standard one.
  package var theme: String?
  /// The latest first, each folder once, at most `most`.
  package private(set) var recent: [RecentWorkspace] = []

  package static let most = 12

  package init() {}

  /// Puts a workspace at the front of the recent ones.
  package mutating func remember(_ workspace: RecentWorkspace) {
    recent.removeAll { $0.folder == workspace.folder }
    recent.insert(workspace, at: 0)
    recent.removeLast(max(0, recent.count - Self.most))
  }

  /// Takes a workspace off the list; its folder stays as it is.
  package mutating func forget(_ folder: String) {
    recent.removeAll { $0.folder == folder }
  }
}

/// A workspace that was open before.
package struct RecentWorkspace: Equatable, Sendable {
  /// The absolute path of its folder.
  package let folder: String
  package let name: String

  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }
}

extension Memory {
  /// Reads what `json` prints; what it does not know is left out.
  package init(_ json: JSON) {
    theme = json["theme"]?.text
    recent = (json["recent"]?.elements ?? []).compactMap { item in
      guard let folder = item["folder"]?.text, let name = item["name"]?.text else { return nil }
      return RecentWorkspace(folder: folder, name: name)
    }
  }

  package var json: JSON {
    var members: [String: JSON] = [
      "recent": .array(
        recent.map { .object(["folder": .string($0.folder), "name": .string($0.name)]) })
    ]
    if let theme { members["theme"] = .string(theme) }
    return .object(members)
  }
}
