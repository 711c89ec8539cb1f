import CareerPathways

/// What is said of resources, and of what they cover.
extension Sentences {
  /// How well a component is covered.
  package static func coverage(_ coverage: Coverage) -> String {
    switch coverage {
    case .byNobody: "Nobody covers it yet."
    case .covered: "It is covered."
    case .twice(let over): "It is covered twice: \(FigureWords.dollars(over)) more than it costs."
    case .perhapsTwice:
      "Several resources are put to it; write down cost and amounts to see whether they share it."
    case .partly(let short): "It is covered in part: \(FigureWords.dollars(short)) are missing."
    }
  }

  /// A resource in a line.
  package static func line(_ resource: Resource) -> String {
    let parts: [String?] = [
      resource.title, resource.kind?.label.lowercased(),
      resource.amount.map(FigureWords.dollars), resource.from.map { "from \($0)" },
      resource.until.map { "until \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// A use in a line.
  package static func line(_ use: ResourceUse) -> String {
    let parts: [String?] = [
      use.state.label, use.amount.map(FigureWords.dollars) ?? "amount open",
      use.cleared.isEmpty ? nil : "cleared: \(use.cleared)",
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What stands against a use, and what to do about it.
  package static func conflict(_ conflict: BraidingConflict, _ workspace: Workspace) -> String {
    let name = workspace[Resource.self][conflict.resource]?.title ?? conflict.resource.text
    return "\(name): " + fact(conflict.fact)
  }

  private static func fact(_ fact: BraidingConflict.Fact) -> String {
    switch fact {
    case .overspent(let by):
      "the uses come to \(FigureWords.dollars(by)) more than there is."
    case .onlyFor(let words):
      "it may pay only for \(words.joined(separator: ", ").lowercased())."
    case .notFor(let word): "it may not pay for \(word.lowercased())."
    case .early(let from): "it can be used only from \(from) on."
    case .late(let until): "it can be used only until \(until)."
    case .notCleared(let text):
      "nobody cleared the use with its restrictions (\(text)); say in the use who did."
    }
  }
}
