import CareerPathways

extension Sentences {
  /// What to say of documents that somebody else has changed.
  static func takenIn(_ names: [DocumentName], _ workspace: Workspace) -> String {
    guard let name = names.first, names.count == 1 else {
      return "Took in what somebody else changed: "
        + FigureWords.count(names.count, of: "file")
    }
    return "Took in what somebody else changed in ‘\(workspace.title(of: name))’"
  }

  /// What to say where an edit met what somebody else wrote at once.
  package static let keptBoth =
    "Somebody changed it too: theirs stands, yours is kept. Ctrl-G y chooses."

  /// How much is to be settled, behind what the corner of every screen says.
  static func toSettle(_ count: Int) -> String { count == 0 ? "" : ", \(count) to settle" }
}
