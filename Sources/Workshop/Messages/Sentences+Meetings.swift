import CareerPathways

/// What is said of meetings and statements.
extension Sentences {
  /// How many were there, and how many statements there are.
  static func facts(of meeting: Meeting, in workspace: Workspace) -> String {
    let statements = workspace.statements(in: meeting.id).count
    return "\(meeting.present.count) present, \(FigureWords.count(statements, of: Statement.noun))"
  }

  /// The head of a meeting: its date, with whom, who came, and whether public partners heard of it.
  static func head(of meeting: Meeting, in workspace: Workspace) -> String {
    let listening = meeting.listening.count
    return [
      meeting.date?.description ?? "no date", meeting.kind.label.lowercased(),
      "\(meeting.present.count) present" + (listening > 0 ? " (\(listening) to listen)" : ""),
      FigureWords.count(workspace.statements(in: meeting.id).count, of: Statement.noun),
      meeting.shared == nil ? "" : "shared",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// That the name before the colon of a statement is nobody's, and who says it as things stand.
  static func unknownSpeaker(_ name: String, else speaker: String?) -> String {
    "‘\(name)’ is not known: type @ before the name, or "
      + (speaker.map { "\($0) says it" } ?? "nobody is named")
  }

  /// Why a statement cannot go onto a map.
  static let noMapForStatement = "There is no map yet; Ctrl-G m begins one"

  /// Why a statement cannot become a barrier.
  static let noBarriers = "This workspace keeps no barriers"
}
