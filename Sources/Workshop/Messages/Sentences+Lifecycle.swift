import CareerPathways

extension Sentences {
  /// Why an edit of a final map was not made.
  static func frozen(_ map: PathwayMap) -> String {
    "Not changed: the map ‘\(map.name)’ is final. Start a new draft of it with Alt-S."
  }

  /// What the top bar says of a map: its name, its status and how much feedback waits.
  static func heading(of map: PathwayMap, in workspace: Workspace) -> String {
    let open = workspace.openFeedback(on: map.id)
    let facts = [
      standing(of: map),
      open > 0 ? "\(FigureWords.count(open)) open feedback" : nil,
    ].compactMap { $0 }
    let name = map.name.isEmpty ? "Pathway map" : "Map: \(map.name)"
    return facts.isEmpty ? name : "\(name) · " + facts.joined(separator: ", ")
  }

  /// How far a map has come; nil for a first draft, which says nothing of itself.
  static func standing(of map: PathwayMap) -> String? {
    guard map.status == .draft else { return map.status.label.lowercased() }
    return map.parent == nil ? nil : "new draft"
  }

  /// What keeps a map from being final, without a full stop.
  static func fact(_ blocker: FinalBlocker, on map: PathwayMap) -> String {
    switch blocker {
    case .feedback(let feedback):
      "Open feedback on \(name(of: feedback.place, on: map)): \(said(feedback))"
    case .finding(let finding):
      "Audit: " + (AuditRule.named(finding.rule)?.title ?? finding.rule) + ", "
        + AuditWords(map).phrase(for: finding.place)
    case .problem(let problem): fact(problem, in: map)
    }
  }

  /// Who said what, on one line.
  static func said(_ feedback: Feedback) -> String {
    let text = feedback.said.split(whereSeparator: \.isNewline).joined(separator: " ")
    let words = text.isEmpty ? "(nothing written)" : "‘\(text)’"
    return feedback.partner.isEmpty ? words : "\(feedback.partner): \(words)"
  }

  /// What feedback is about.
  static func name(of place: Feedback.Place, on map: PathwayMap) -> String {
    switch place {
    case .map: "the whole map"
    case .level(let id): map.level(id).map { "‘\($0.title)’" } ?? "a level that is gone"
    case .pathway(let id): map.pathway(id).map { "‘\($0.title)’" } ?? "a pathway that is gone"
    case .cell(let cell):
      map.position(of: cell) == nil ? "a cell that is gone" : map.name(of: cell)
    case .occupation(let id):
      map.occupation(id).map { "‘\($0.title)’" } ?? "an occupation that is gone"
    }
  }
}
