import CareerPathways

/// Every map as its readers get it, each grid as a table.
enum MapsPart {
  static let part = ReportPart("maps", "The pathway maps") { source in
    source.workspace.currentMaps.flatMap { map in
      blocks(of: MapSheet(MapEdition(map, of: source.workspace.profile, on: source.date)))
    }
  }

  private static func blocks(of sheet: MapSheet) -> [PaperBlock] {
    [.heading(sheet.title), .paragraph(sheet.summary), .facts(facts(sheet.facts))]
      + GridPart.parts(of: sheet.pathways.count).map { .table(table(of: sheet, $0)) }
      + sheet.moves.flatMap { moves -> [PaperBlock] in
        [.heading(moves.title), .points(moves.moves.map(words))]
      }
  }

  private static func facts(_ facts: [SheetFact]) -> [(label: String, text: String)] {
    facts.filter { $0.label != "Date" }.map { ($0.label, $0.text) }
  }

  private static func table(of sheet: MapSheet, _ part: GridPart) -> PaperTable {
    PaperTable(
      columns: ["Level"] + sheet.pathways[part.columns].map(words),
      rows: sheet.levels.map { level in [words(level.head)] + level.cells[part.columns].map(words) }
    )
  }

  private static func words(_ head: SheetHead) -> String {
    head.postings.isEmpty ? head.title : "\(head.title)\n\(head.postings)"
  }

  private static func words(_ cell: SheetCell) -> String {
    guard !cell.isEmpty else { return PathwayMap.emptyCellText }
    let occupations = cell.occupations.map { occupation in
      [occupation.title, occupation.figures.allWords()].filter { !$0.isEmpty }
        .joined(separator: ": ")
    }
    return (occupations + [cell.figures.allWords()]).joined(separator: "\n")
  }

  private static func words(_ move: SheetMove) -> String {
    let ends = "From \(move.from) to \(move.to)"
    return move.detail.isEmpty ? ends : "\(ends): \(move.detail)"
  }
}
