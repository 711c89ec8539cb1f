import CareerPathways
import Exchange

/// An occupation or cells as they were copied or cut, with all that is known of them.
///
/// The clipboard holds their text, for any field and for a spreadsheet; the screen keeps the
/// rest, and pastes it for as long as the clipboard still holds that text.
struct MapClip: Equatable, Sendable {
  let block: CellBlock
  let text: String

  /// One occupation, whose text is its title.
  init(_ occupation: Occupation, of map: PathwayMap) {
    block = map.block(of: occupation)
    text = occupation.title
  }

  /// Cells, whose text has a row for each level.
  init(_ range: CellRange, of map: PathwayMap) {
    block = map.block(of: range)
    text = PastedTable.print(
      block.rows.map { row in
        row.map { CellText.print($0.occupations.map(\.title), $0.figures) }
      })
  }

  /// What is in it, in words: `‘Nurse’`, or `4 cells with 7 occupations`.
  var words: String {
    if isOneOccupation, let occupation = block.occupations.first { return "‘\(occupation.title)’" }
    return Self.words(block)
  }

  var isOneOccupation: Bool {
    block.height == 1 && block.width == 1 && block.occupations.count == 1
      && block.figureCount == 0
  }

  private static func words(_ block: CellBlock) -> String {
    let cells = FigureWords.count(block.height * block.width, of: "cell")
    let occupations = block.occupations.count
    guard occupations > 0 else { return cells }
    return cells + " with " + FigureWords.count(occupations, of: "occupation")
  }
}
