import Synchronization

/// The records of a workspace by title; those of a target are read when it is first asked for.
final class TitleIndex: Sendable {
  private let workspace: Workspace
  private let read = Mutex<[LinkTarget: Titles]>([:])

  init(_ workspace: Workspace) { self.workspace = workspace }

  subscript(target: LinkTarget) -> Titles {
    read.withLock { read in
      if let titles = read[target] { return titles }
      let titles = Titles(workspace.unsortedTitles(target))
      read[target] = titles
      return titles
    }
  }
}

/// The records of one target by id, and their ids by title.
struct Titles: Sendable {
  private var titles: [RecordID: String] = [:]
  private var ids: [String: [RecordID]] = [:]

  /// An occupation that several maps share counts once.
  init(_ all: [(id: RecordID, title: String)]) {
    for (id, title) in all where titles.updateValue(title, forKey: id) == nil {
      ids[Self.key(title), default: []].append(id)
    }
  }

  subscript(id: RecordID) -> String? { titles[id] }

  /// The one record of this title, whatever its case; nil where there is none, or several.
  func only(_ title: String) -> RecordID? {
    let found = ids[Self.key(title)] ?? []
    return found.count == 1 ? found[0] : nil
  }

  private static func key(_ title: String) -> String { title.tidied.lowercased() }
}
