import CareerPathways
import TerminalUI

/// One level of a ladder: its title, and what the occupations there pay and take.
struct Rung: Equatable {
  /// A line: words at the left, and a figure at the right.
  struct Line: Equatable {
    var text = ""
    var style = Style.text
    var figure = ""
    var indent = 0
  }

  let title: String
  private(set) var lines: [Line] = []

  /// How much of an occupation shows.
  enum Detail {
    /// Title and pay alone.
    case titles
    /// All that leads there.
    case whole
    /// The same, with a blank line after each occupation.
    case airy
  }

  init(
    _ level: Level, _ pathway: Pathway, of map: PathwayMap, width: Int, _ detail: Detail
  ) {
    title = level.title
    let cell = PathwayMap.Cell(level: level.id, pathway: pathway.id)
    for occupation in map.occupations(in: cell) {
      append(occupation, width: width, isWhole: detail != .titles)
      if detail == .airy { lines.append(Line()) }
    }
    append(map.figures[cell])
    if lines.last == Line() { lines.removeLast() }
    if lines.isEmpty { lines = [Line(text: PathwayMap.emptyCellText, style: .muted)] }
  }

  private mutating func append(_ occupation: Occupation, width: Int, isWhole: Bool) {
    let pay = occupation.shownWages.map(FigureWords.wages) ?? ""
    let room = max(10, width - TextWidth.of(pay) - 2)
    for (index, text) in TextWrap.lines(of: occupation.title, width: room).enumerated() {
      lines.append(
        Line(text: text, style: Style(.text, .bold), figure: index == 0 ? pay : ""))
    }
    guard isWhole else { return }
    for (label, value) in Self.facts(of: occupation) where !value.isEmpty {
      lines += TextWrap.fitted("\(label): \(value)", width: width - 2, most: 3).map {
        Line(text: $0, style: .muted, indent: 2)
      }
    }
  }

  /// What the whole cell comes to.
  private mutating func append(_ figures: CellFigures?) {
    let postings = figures?.postings.map { FigureWords.count($0, of: "job posting") } ?? ""
    let pay = figures?.wages.map(FigureWords.wages) ?? ""
    guard !postings.isEmpty || !pay.isEmpty else { return }
    lines.append(Line(text: postings, style: .muted, figure: pay))
  }

  private static func facts(of occupation: Occupation) -> [(String, String)] {
    let months = occupation.trainingMonths.map { FigureWords.count($0, of: "month") } ?? ""
    let training = [occupation.training, months].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      ("Education", occupation.education), ("Training", training),
      ("Credentials", occupation.credentials.joined(separator: ", ")),
      ("Experience", occupation.experience),
    ]
  }
}
