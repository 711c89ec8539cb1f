import CareerPathways

/// The members of `workspace.json` that are the store's own.
struct WorkspaceFormat {
  /// The newest format that is known here.
  static let known = 1
  static let knownFeatures: Set<String> = []

  /// Nil where it is missing or no id; then there is no history.
  let id: RecordID?
  /// What keeps the workspace from being written.
  let problems: [WorkspaceProblem]

  /// Throws where the workspace may not even be read.
  init(_ workspace: JSON?) throws(StoreProblem) {
    let read = workspace?["read"].map(\.int) ?? Self.known
    let write = workspace?["write"].map(\.int) ?? Self.known
    if let read, read > Self.known { throw .newerFormat(read: read) }
    var problems: [WorkspaceProblem.Reason] = []
    if read == nil { problems.append(.member("read")) }
    switch write {
    case nil: problems.append(.member("write"))
    case let write? where write > Self.known: problems.append(.newerFormat(write: write))
    default: break
    }
    id = workspace?["id"]?.text.flatMap { RecordID($0) }
    if workspace != nil, id == nil { problems.append(.member("id")) }
    problems += Self.unknownFeatures(workspace?["features"])
    self.problems = problems.map { WorkspaceProblem(DocumentName.workspace.text, $0) }
  }

  private static func unknownFeatures(_ features: JSON?) -> [WorkspaceProblem.Reason] {
    guard let features else { return [] }
    let names = features.elements?.map(\.text) ?? [nil]
    return names.compactMap { name in
      guard let name else { return .member("features") }
      return knownFeatures.contains(name) ? nil : .unknownFeature(name)
    }
  }

  /// The members of a new workspace.
  static func members(id: RecordID) -> [String: JSON] {
    ["id": .string(id.text), "read": .int(known), "write": .int(known), "features": .array([])]
  }

  /// `workspace` with the store's own members as they are in `current`.
  static func keeping(_ current: JSON?, in workspace: JSON) -> JSON {
    guard case .object(var members) = workspace else { return workspace }
    for name in ["id", "read", "write", "features"] { members[name] = current?[name] }
    return .object(members)
  }
}
