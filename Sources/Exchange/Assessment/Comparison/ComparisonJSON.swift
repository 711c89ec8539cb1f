import CareerPathways

/// A comparison as JSON with stable names; what is not known or may not be shown is null.
package enum ComparisonJSON {
  package static func json(_ round: RoundComparison) -> JSON {
    .object([
      "round": .object([
        "id": .string(round.id.text), "name": .string(round.name), "date": date(round.date),
        "purpose": .string(round.purpose), "revealed": date(round.revealed),
        "names": .bool(round.showsNames), "answered": .int(round.answered),
        "asked": .int(round.asked), "under_eight": .bool(round.isSmall),
        "people": .array(round.people.map(person)),
      ]),
      "sections": .array(
        round.sections.map { section in
          .object([
            "id": .string(section.id), "number": .int(section.number),
            "title": .string(section.title),
            "items": .array(section.items.map { item($0, in: round) }),
          ])
        }),
    ])
  }

  private static func item(_ item: ComparedItem, in round: RoundComparison) -> JSON {
    let figures = figures(item.statistics, count: item.answers.count)
    let own: [String: JSON] = [
      "id": .string(item.id), "title": .string(item.title), "question": .string(item.question),
      "is_section": .bool(item.isSection), "section": .int(item.section),
      "blank": .int(round.answered - item.answers.count),
      "withheld": .bool(item.statistics == nil),
      "disagreement_rank": item.rank.map(JSON.int) ?? .null,
      "named_answers": named(item.answers.dots, in: round),
      "kinds": .array(item.kinds.map(part)), "notes": .array(item.notes.map(note)),
      "team": item.team.map(team) ?? .null, "agreed": item.agreed.map(agreed) ?? .null,
      "target": item.target.map(target) ?? .null,
    ]
    return .object(own.merging(figures) { own, _ in own })
  }

  /// Count, answers and what they come to.
  private static func figures(_ statistics: RatingStatistics?, count: Int) -> [String: JSON] {
    [
      "count": .int(count),
      "answers": statistics.map { .array($0.ratings.map(JSON.int)) } ?? .null,
      "median": number(statistics?.median),
      "mean": number(statistics?.moments?.mean),
      "standard_deviation": number(statistics?.moments?.deviation),
      "range": statistics?.range.map { .array([.int($0.lowerBound), .int($0.upperBound)]) }
        ?? .null,
    ]
  }

  private static func part(_ part: KindAnswers) -> JSON {
    let own: [String: JSON] = [
      "label": .string(part.label), "kinds": .array(part.kinds.map { .string($0.rawValue) }),
      "kind_not_given": .bool(part.hasUnknown),
    ]
    let figures = figures(part.statistics, count: part.statistics.count)
    return .object(own.merging(figures) { own, _ in own })
  }

  private static func named(_ dots: [ComparedDot], in round: RoundComparison) -> JSON {
    guard round.showsNames else { return .null }
    return .array(
      dots.map { dot in
        .object([
          "name": .string(dot.person?.name ?? ""), "rating": .int(dot.rating),
        ])
      })
  }

  private static func note(_ note: ComparedNote) -> JSON {
    .object([
      "text": .string(note.text), "name": note.person.map { .string($0.name) } ?? .null,
    ])
  }

  private static func team(_ answer: Answer) -> JSON {
    .object(["rating": answer.rating.map(JSON.int) ?? .null, "note": .string(answer.note)])
  }

  private static func agreed(_ agreed: AgreedRating) -> JSON {
    .object([
      "rating": agreed.rating.map(JSON.int) ?? .null, "reason": .string(agreed.reason),
      "date": date(agreed.date), "time": .string(agreed.time),
      "present": .array(agreed.present.map(JSON.string)),
    ])
  }

  private static func target(_ target: RatingTarget) -> JSON {
    .object(["rating": target.rating.map(JSON.int) ?? .null, "date": date(target.date)])
  }

  private static func person(_ person: ComparedPerson) -> JSON {
    .object([
      "name": .string(person.name), "organization": .string(person.organization),
      "kind": person.kind.map { .string($0.rawValue) } ?? .null,
    ])
  }

  private static func date(_ date: CalendarDate?) -> JSON {
    date.map { .string($0.description) } ?? .null
  }

  private static func number(_ value: Double?) -> JSON {
    value.map { .number(RatingFigures.number($0)) } ?? .null
  }
}
