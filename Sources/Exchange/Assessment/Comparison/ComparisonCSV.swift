import CareerPathways

/// A comparison as CSV: a row for all ratings of a question, and one for each part by kind.
package enum ComparisonCSV {
  package static func write(_ round: RoundComparison) -> [UInt8] {
    let rows = round.items.flatMap { item in
      ([nil] + item.kinds.map(Optional.some)).map { part in
        let row = Row(round: round, item: item, part: part)
        return columns.map { FormulaGuard.guarded($0.text(row)) }
      }
    }
    return DelimitedWriter.write([columns.map(\.key)] + rows)
  }

  private struct Row {
    let round: RoundComparison
    let item: ComparedItem
    /// Nil for all ratings.
    let part: KindAnswers?

    var statistics: RatingStatistics? { part?.statistics ?? item.statistics }
    var count: Int { part?.statistics.count ?? item.answers.count }
  }

  private struct Column {
    let key: String
    let text: (Row) -> String

    init(_ key: String, _ text: @escaping (Row) -> String) {
      self.key = key
      self.text = text
    }

    /// What is said of the whole question, and not of its parts again.
    static func whole(_ key: String, _ text: @escaping (Row) -> String) -> Column {
      Column(key) { $0.part == nil ? text($0) : "" }
    }
  }

  private static var columns: [Column] {
    [
      Column("section") { String($0.item.section) },
      Column("id") { $0.item.id },
      Column("title") { $0.item.title },
      Column("group") { $0.part?.label ?? "all" },
      Column("count") { String($0.count) },
    ] + figures + agreed + [
      .whole("named_answers") { row in
        list(
          row.item.answers.dots.compactMap { dot in
            dot.person.map { "\($0.name): \(dot.rating)" }
          })
      },
      .whole("notes") { row in
        list(
          row.item.notes.map { note in
            (note.person.map { $0.name + ": " } ?? "") + note.text
          })
      },
    ]
  }

  private static var figures: [Column] {
    [
      .whole("blank") { String($0.round.answered - $0.item.answers.count) },
      Column("answers") { list($0.statistics?.ratings.map(String.init) ?? []) },
      Column("median") { number($0.statistics?.median) },
      Column("mean") { number($0.statistics?.moments?.mean) },
      Column("standard_deviation") { number($0.statistics?.moments?.deviation) },
      Column("low") { whole($0.statistics?.range?.lowerBound) },
      Column("high") { whole($0.statistics?.range?.upperBound) },
      .whole("disagreement_rank") { whole($0.item.rank) },
    ]
  }

  private static var agreed: [Column] {
    [
      .whole("team") { whole($0.item.team?.rating) },
      .whole("agreed") { whole($0.item.agreed?.rating) },
      .whole("agreed_reason") { $0.item.agreed?.reason ?? "" },
      .whole("agreed_date") { $0.item.agreed?.date?.description ?? "" },
      .whole("agreed_time") { $0.item.agreed?.time ?? "" },
      .whole("present") { list($0.item.agreed?.present ?? []) },
      .whole("target") { whole($0.item.target?.rating) },
      .whole("target_date") { $0.item.target?.date?.description ?? "" },
    ]
  }

  private static func list(_ items: [String]) -> String { FieldKind.list.print(.list(items)) }
  private static func whole(_ value: Int?) -> String { value.map(String.init) ?? "" }
  private static func number(_ value: Double?) -> String { value.map(RatingFigures.number) ?? "" }
}
