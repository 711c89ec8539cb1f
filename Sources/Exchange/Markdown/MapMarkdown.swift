import CareerPathways

/// A map as Markdown: the grid as a table, then how people move, then each pathway in lists.
package enum MapMarkdown {
  package static func write(_ edition: MapEdition) -> [UInt8] {
    let sheet = MapSheet(edition)
    let blocks =
      head(of: sheet) + [grid(of: sheet)] + moves(of: sheet) + details(of: sheet)
      + section("Notes", sheet.notes) + section("How to read this map", sheet.legend)
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func head(of sheet: MapSheet) -> [String] {
    let owner = sheet.owner.isEmpty ? [] : ["**\(MarkdownText.escaped(sheet.owner))**"]
    return ["# " + MarkdownText.escaped(sheet.title)] + owner
      + ["Career pathway map: " + MarkdownText.escaped(sheet.summary), list(of: sheet.facts)]
  }

  private static func grid(of sheet: MapSheet) -> String {
    let head = ["Level"] + sheet.pathways.map(self.head)
    let rows = sheet.levels.map { level in
      ["**\(self.head(level.head))**"] + level.cells.map(cell)
    }
    return ([head, head.map { _ in "---" }] + rows).map(row).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func head(_ head: SheetHead) -> String {
    let title = MarkdownText.escaped(head.title)
    return head.postings.isEmpty ? title : "\(title) (\(head.postings))"
  }

  private static func cell(_ cell: SheetCell) -> String {
    if cell.isEmpty { return PathwayMap.emptyCellText }
    let figures = MarkdownText.escaped(cell.figures.allWords())
    return ((figures.isEmpty ? [] : ["*\(figures)*"]) + cell.occupations.map(occupation))
      .joined(separator: "<br>")
  }

  private static func occupation(_ occupation: SheetOccupation) -> String {
    let words = [occupation.figures.allWords(), occupation.code].filter { !$0.isEmpty }
    let title = "**\(MarkdownText.escaped(occupation.title))**"
    return words.isEmpty
      ? title : "\(title): \(MarkdownText.escaped(words.joined(separator: ", ")))"
  }
}

/// The lists under the grid.
extension MapMarkdown {
  private static func moves(of sheet: MapSheet) -> [String] {
    guard !sheet.moves.isEmpty else { return [] }
    return ["## How people move on this map"]
      + sheet.moves.flatMap { group in
        ["### " + MarkdownText.escaped(group.title), group.moves.map(item).joined(separator: "\n")]
      }
  }

  private static func item(_ move: SheetMove) -> String {
    let ends =
      "- From **\(MarkdownText.escaped(move.from))** to **\(MarkdownText.escaped(move.to))**"
    return move.detail.isEmpty ? ends : "\(ends): \(MarkdownText.escaped(move.detail))"
  }

  private static func details(of sheet: MapSheet) -> [String] {
    guard !sheet.details.isEmpty else { return [] }
    return ["## Each occupation"]
      + sheet.details.flatMap { group in
        ["### " + MarkdownText.escaped(group.pathway)] + levels(of: group)
      }
  }

  /// The occupations of a pathway level by level, each with its facts as a list under it.
  private static func levels(of details: SheetDetails) -> [String] {
    var level: String?
    return details.occupations.flatMap { occupation in
      let isNew = level != occupation.level
      level = occupation.level
      let facts = occupation.facts.map { "  - \(fact($0))" }
      let item = ["- **\(MarkdownText.escaped(occupation.title))**"] + facts
      return
        (isNew && !occupation.level.isEmpty
        ? ["#### " + MarkdownText.escaped(occupation.level)] : []) + [item.joined(separator: "\n")]
    }
  }

  private static func section(_ title: String, _ facts: [SheetFact]) -> [String] {
    facts.isEmpty ? [] : ["## " + title, list(of: facts)]
  }

  private static func list(of facts: [SheetFact]) -> String {
    facts.map { "- \(fact($0))" }.joined(separator: "\n")
  }

  private static func fact(_ fact: SheetFact) -> String {
    "**\(MarkdownText.escaped(fact.label)):** \(MarkdownText.paragraph(fact.text))"
  }
}
