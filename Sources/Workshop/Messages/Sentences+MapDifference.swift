import CareerPathways

extension Sentences {
  /// One thing that differs between two states of a map, without a full stop.
  static func fact(_ fact: MapDifference.Fact, in difference: MapDifference) -> String {
    let words = DifferenceWords(difference: difference)
    let heading = words.heading(of: fact.subject)
    return switch fact.kind {
    case .added: added(fact.subject, words)
    case .removed: removed(fact.subject, words)
    case .renamed(let from, let to): "Renamed \(thing(fact.subject))‘\(from)’ to ‘\(to)’"
    case .moved(let from, let to):
      "Moved \(heading) from \(words.formerName(of: from)) to \(words.name(of: to))"
    case .reordered:
      if case .occupation = fact.subject {
        "Moved \(heading) in its cell"
      } else {
        "Moved \(lowered(heading))"
      }
    case .wages(let from, let to):
      "\(heading): " + change(of: "wages", from.map(FigureWords.wages), to.map(FigureWords.wages))
    case .ends: ends(fact.subject, words)
    case .field(let field): "\(heading): " + self.field(field)
    case .sources(let keys): "\(heading): another source of \(words.labels(of: keys))"
    case .parent: "The map: drawn from another final map"
    case .other: "\(heading): something that only a newer version of pathways knows"
    }
  }

  private static func added(_ subject: MapDifference.Subject, _ words: DifferenceWords) -> String {
    let heading = words.heading(of: subject)
    switch subject {
    case .occupation(let id):
      let cell = words.difference.after.occupation(id).map { words.name(of: $0.cell) } ?? ""
      return "Added \(heading) to \(cell)"
    case .rule: return "Silenced the rule ‘\(words.name(of: subject))’"
    default: return "Added \(lowered(heading))"
    }
  }

  private static func removed(
    _ subject: MapDifference.Subject, _ words: DifferenceWords
  ) -> String {
    let heading = words.heading(of: subject)
    switch subject {
    case .occupation(let id):
      let before = words.difference.before
      let cell = before.occupation(id).map { words.formerName(of: $0.cell) } ?? ""
      return "Removed \(heading) from \(cell)"
    case .rule: return "The rule ‘\(words.name(of: subject))’ counts again"
    default: return "Removed \(lowered(heading))"
    }
  }

  private static func ends(_ subject: MapDifference.Subject, _ words: DifferenceWords) -> String {
    guard case .progression(let id) = subject else { return "" }
    return "The progression \(words.formerName(ofProgression: id)) now goes from "
      + words.name(of: subject)
  }

  /// The word for what is renamed, with a blank; nothing for an occupation.
  private static func thing(_ subject: MapDifference.Subject) -> String {
    switch subject {
    case .map: "the map "
    case .level: "the level "
    case .pathway: "the pathway "
    default: ""
    }
  }

  private static func lowered(_ heading: String) -> String {
    heading.hasPrefix("The ") ? "the " + heading.dropFirst(4) : heading
  }
}

/// The value of a field before and after.
extension Sentences {
  /// The most characters of a text that are repeated.
  private static let mostOfText = 60

  private static func field(_ change: MapDifference.FieldChange) -> String {
    let label = change.label.lowercased()
    switch (change.before, change.after) {
    case (.list(let before), .list(let after)): return items(label, before, after)
    default: break
    }
    let (before, after) = (text(change.before, change.kind), text(change.after, change.kind))
    let isLong = change.kind == .longText || max(before?.count ?? 0, after?.count ?? 0) > mostOfText
    return isLong ? written(label, before, after) : self.change(of: label, before, after)
  }

  private static func change(of label: String, _ before: String?, _ after: String?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(label) from \(before) to \(after)"
    case (nil, let after?): "\(label) \(after), none before"
    case (let before?, nil): "\(label) \(before) taken away"
    case (nil, nil): label
    }
  }

  /// A long text is not repeated.
  private static func written(_ label: String, _ before: String?, _ after: String?) -> String {
    switch (before, after) {
    case (nil, _): "wrote \(label)"
    case (_, nil): "\(label) taken away"
    default: "\(label) written anew"
    }
  }

  private static func items(_ label: String, _ before: [String], _ after: [String]) -> String {
    let new = after.filter { !before.contains($0) }.map { "+ ‘\($0)’" }
    let gone = before.filter { !after.contains($0) }.map { "− ‘\($0)’" }
    let changes = new + gone
    return changes.isEmpty
      ? "\(label) in another order" : "\(label) " + changes.joined(separator: ", ")
  }

  private static func text(_ value: FieldValue, _ kind: FieldKind) -> String? {
    switch value {
    case .empty: nil
    case .number(let number): FigureWords.count(number)
    case .money(let money): FigureWords.dollars(money)
    case .text(let text):
      if case .choice = kind { kind.label(of: value) } else { "‘\(text)’" }
    case .list(let items): items.map { "‘\($0)’" }.joined(separator: ", ")
    default: kind.label(of: value)
    }
  }
}
