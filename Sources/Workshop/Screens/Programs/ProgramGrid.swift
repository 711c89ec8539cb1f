import CareerPathways
import TerminalUI

/// The grid of programs and design elements, with a row of sums at its foot.
struct ProgramGrid {
  let programs: [Program]
  private let grid: ElementGrid

  init(_ programs: [Program]) {
    self.programs = programs
    grid = ElementGrid(programs)
  }

  /// Short titles where the window is narrow, so that all five elements show.
  static func columns(width: Int) -> [TableColumn] {
    let isWide = width >= 100
    return [TableColumn("Program", widths: 14...(isWide ? 44 : 25))]
      + DesignElement.allCases.map {
        TableColumn(isWide ? $0.columnTitle : $0.shortColumnTitle, widths: 6...12)
      } + [TableColumn(isWide ? "Checked by business" : "Checked", widths: 6...19)]
  }

  static let columnCount = DesignElement.allCases.count + 2

  /// The element of a column of the grid; nil for the others.
  static func element(ofColumn column: Int) -> DesignElement? {
    let index = column - 1
    return DesignElement.allCases.indices.contains(index) ? DesignElement.allCases[index] : nil
  }

  var rowCount: Int { programs.isEmpty ? 0 : programs.count + 1 }

  func draw(on canvas: inout Canvas, _ table: inout TableView) {
    table.draw(
      on: &canvas, columns: Self.columns(width: canvas.width), rowCount: rowCount,
      empty: "There are no programs yet. Ctrl-N adds the first: one to start, change or stop, as "
        + "business needs it."
    ) { row, column in
      row < programs.count ? cell(programs[row], column) : sum(column)
    }
  }

  private func cell(_ program: Program, _ column: Int) -> TableCell {
    if column == 0 { return TableCell("\(program.move.sign) \(program.name)", .text) }
    guard let element = Self.element(ofColumn: column) else {
      let mark: CheckMark = program.isValidated ? .done : program.move == .keep ? .dropped : .open
      return TableCell(mark.text, mark.style)
    }
    guard program.move != .stop else { return TableCell("") }
    let state = program[element: element].state
    return TableCell(state.mark.text, state.mark.style)
  }

  /// How many programs have the element of a column in place.
  private func sum(_ column: Int) -> TableCell {
    if column == 0 { return TableCell("  In place", .muted) }
    guard let element = Self.element(ofColumn: column) else {
      return TableCell("\(programs.count(where: \.isValidated)) of \(programs.count)", .muted)
    }
    let progress = grid.progress(element)
    return TableCell(
      "\(progress.done) of \(progress.total)",
      grid.missing.contains(element) ? .problem : .muted)
  }
}

extension ElementState {
  /// The sign that stands for the state.
  var mark: CheckMark {
    switch self {
    case .notYet: .open
    case .planned: .begun
    case .inPlace: .done
    case .notNeeded: .dropped
    }
  }
}

extension Program.Move {
  /// A sign of one column that needs no colour.
  var sign: String {
    switch self {
    case .start: "+"
    case .change: "~"
    case .stop: "-"
    case .keep: "="
    }
  }
}
