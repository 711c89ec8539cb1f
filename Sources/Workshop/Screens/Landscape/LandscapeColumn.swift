import CareerPathways
import LaborData
import TerminalUI

/// A column of the landscape: what it says, and by what it sorts.
struct LandscapeColumn: Sendable {
  let table: TableColumn
  let text: @Sendable (LandscapeRow, CriticalOccupation?) -> String
  /// Nil where nothing is known, which comes last whichever way the column is sorted.
  let order: @Sendable (LandscapeRow, CriticalOccupation?) -> Order?

  /// What rows are sorted by.
  enum Order: Comparable {
    case number(Double)
    case text(String)
  }

  static let all: [LandscapeColumn] = [
    LandscapeColumn(
      table: TableColumn("Occupation", widths: 16...34),
      text: { row, mark in (mark == nil ? "  " : "● ") + row.title },
      order: { row, _ in .text(row.title.lowercased()) }),
    LandscapeColumn(
      table: TableColumn("SOC", widths: 7...7), text: { row, _ in row.soc },
      order: { row, _ in .text(row.soc) }),
    figure("Employment", \.employment),
    LandscapeColumn(
      table: TableColumn("Share %", widths: 7...7, alignment: .right),
      text: { row, _ in row.share.map { Sentences.number($0, decimals: 2) } ?? "" },
      order: { row, _ in row.share.map(Order.number) }),
    figure("LQ", \.locationQuotient, decimals: 2),
    wage("10th", \.p10), wage("25th", \.p25), wage("Median", \.median), wage("75th", \.p75),
    wage("90th", \.p90),
    figure("Openings", \.openings), figure("Growth %", \.growth, decimals: 1),
    LandscapeColumn(
      table: TableColumn("Typical education", widths: 10...26),
      text: { row, _ in row.education ?? "" },
      order: { row, _ in
        row.education.flatMap(EducationRank.init).map { .number(Double($0.rawValue)) }
      }),
    LandscapeColumn(
      table: TableColumn("Zone", widths: 4...4, alignment: .right),
      text: { row, _ in row.zone.map(String.init) ?? "" },
      order: { row, _ in row.zone.map { .number(Double($0)) } }),
    LandscapeColumn(
      table: TableColumn("Critical", widths: 8...40),
      text: { _, mark in mark.map(Sentences.reasons) ?? "" },
      order: { _, mark in mark.map { .number(-Double($0.reasons.count)) } }),
  ]

  /// The column of employment, by which the landscape is sorted at first.
  static let employment = 2

  private static func figure(
    _ title: String, _ path: any KeyPath<LandscapeRow, Figure> & Sendable, decimals: Int = 0
  ) -> LandscapeColumn {
    LandscapeColumn(
      table: TableColumn(title, widths: 6...10, alignment: .right),
      text: { row, _ in Sentences.figure(row[keyPath: path], decimals: decimals) },
      order: { row, _ in row[keyPath: path].known.map(Order.number) })
  }

  /// A percentile of wages: hourly where they are published, else a year’s.
  private static func wage(
    _ title: String, _ path: any KeyPath<WageFigures, Figure> & Sendable
  ) -> LandscapeColumn {
    LandscapeColumn(
      table: TableColumn(title, widths: 6...10, alignment: .right),
      text: { row, _ in row.pay(path) },
      order: { row, _ in
        (row.annual?[keyPath: path].known ?? row.hourly?[keyPath: path].known.map { $0 * 2_080 })
          .map(Order.number)
      })
  }
}

extension LandscapeRow {
  /// A percentile of wages as it is published: `$19.25`, or `$61,900/yr` where no hourly one is.
  func pay(_ path: KeyPath<WageFigures, Figure>) -> String {
    guard let hourly else { return "" }
    if hourly[keyPath: path].known == nil, let annual, annual[keyPath: path].known != nil {
      return "$" + Sentences.figure(annual[keyPath: path]) + "/yr"
    }
    let text = Sentences.figure(hourly[keyPath: path], decimals: 2)
    return hourly[keyPath: path].value == nil ? text : "$" + text
  }
}

extension Figure {
  /// The value, or the least it is.
  var known: Double? {
    switch self {
    case .value(let value), .atLeast(let value): value
    case .missing: nil
    }
  }
}
