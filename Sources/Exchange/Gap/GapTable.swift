import CareerPathways

/// Completers beside openings as a table for other programs, its figures unrounded.
package struct GapTable: Sendable {
  package static let columns = [
    "soc", "title", "openings", "completers", "gap", "ratio", "verdict",
  ]

  private let rows: [OccupationGap]
  private let balance: BalanceRange

  package init(_ rows: [OccupationGap], balance: BalanceRange) {
    self.rows = rows
    self.balance = balance
  }

  /// As CSV; a cell without anything stands for what is not known.
  package func csv() -> [UInt8] {
    DelimitedWriter.write(
      [Self.columns]
        + rows.map { row in
          [FormulaGuard.guarded(row.soc), FormulaGuard.guarded(row.title)]
            + figures(of: row).map { $0.map(Self.text) ?? "" } + [row.verdict(balance).rawValue]
        })
  }

  /// As a list of objects; what is not known is null.
  package var json: JSON {
    .array(
      rows.map { row in
        var members: [String: JSON] = [
          "soc": .string(row.soc), "title": .string(row.title),
          "verdict": .string(row.verdict(balance).rawValue), "programs": .int(row.programs),
        ]
        for (name, figure) in zip(Self.columns[2...5], figures(of: row)) {
          members[name] = figure.map { .number(Self.text($0)) } ?? .null
        }
        return .object(members)
      })
  }

  private func figures(of row: OccupationGap) -> [Double?] {
    [row.openings, row.hasUnknownCompleters ? nil : row.completers, row.gap, row.ratio]
  }

  /// A whole number without a point, any other as short as says it exactly.
  package static func text(_ figure: Double) -> String {
    Int(exactly: figure).map(String.init) ?? "\(figure)"
  }
}

extension Conservation {
  /// With stable names; persons a year.
  package func json(countsOnce: Bool) -> JSON {
    let figures = [
      "all": all, "allocated": allocated, "no_match": noMatch, "no_local_demand": noDemand,
      "unknown_demand": unknownDemand, "unallocated": unallocated,
    ]
    var members = figures.mapValues { JSON.number(GapTable.text($0)) }
    members["holds"] = .bool(holds)
    members["counts_once"] = .bool(countsOnce)
    return .object(members)
  }
}
