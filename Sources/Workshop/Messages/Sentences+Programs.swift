import CareerPathways

/// What is said of programs and related needs.
extension Sentences {
  /// Provider, start, length and places, in a line.
  static func outline(_ program: Program, _ workshop: Workshop) -> String {
    let parts: [String?] = [
      program.status.label, program.provider.map { workshop.name(of: $0, Partner.folder) },
      program.starts.map { "starts \($0)" },
      program.months.map { FigureWords.count($0, of: "month") },
      program.places.map { FigureWords.count($0, of: "place") },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What a program lacks.
  package static func finding(_ finding: ProgramFinding) -> String {
    switch finding {
    case .noNeed: "It is tied to no training need: say which it meets."
    case .noOccupation: "It is tied to no occupation: say which it prepares for."
    case .noProvider: "Nobody is named who runs it."
    case .notValidated: "No business partner has looked at it yet."
    case .withoutElements(let elements):
      "Neither in place nor planned: "
        + elements.map { $0.title.lowercased() }.joined(separator: ", ") + "."
    }
  }

  /// A related need in a line.
  package static func line(_ need: RelatedNeed) -> String {
    let parts: [String?] = [
      need.name, need.kind?.label.lowercased(), need.cost.map(FigureWords.dollars),
      need.status.label.lowercased(), need.due.map { "due \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}
