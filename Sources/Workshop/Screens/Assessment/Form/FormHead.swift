import CareerPathways
import TerminalUI

/// The sections and the progress at the top of the form.
struct FormHead {
  /// The index of the section shown.
  let section: Int
  /// How far each section has come.
  let progress: [Progress]

  private static let names = Guide.assessment.sections.map(\.shortTitle)

  /// Draws one tab a section; where they do not fit, only the one shown is named.
  func drawTabs(on canvas: inout Canvas) {
    let tabs = names(allNamed: true)
    let room = tabs.reduce(tabs.count) { $0 + TextWidth.of($1) }
    var column = 1
    for (index, tab) in (room <= canvas.width ? tabs : names(allNamed: false)).enumerated() {
      let used = canvas.write(
        tab, row: 0, column: column, index == section ? Style(.selection, .bold) : .text)
      canvas.mark(
        Rect(row: 0, column: column, width: used, height: 1),
        as: .cell(row: RatingScreen.tabs, column: index))
      column += used + 1
    }
  }

  private func names(allNamed: Bool) -> [String] {
    Self.names.indices.map { index in
      let name = allNamed || index == section ? " \(Self.names[index])" : ""
      return " \(index + 1)\(name)\(Self.mark(of: progress[index])) "
    }
  }

  /// A tick for a section rated in full, a wave for one begun.
  private static func mark(of progress: Progress) -> String {
    progress.isComplete ? " ✓" : progress.done > 0 ? " ~" : ""
  }

  func drawProgress(on canvas: inout Canvas) {
    let done = progress.reduce(0) { $0 + $1.done }
    let total = progress.reduce(0) { $0 + $1.total }
    let text = "Section \(section + 1) of \(progress.count)"
    let column = canvas.write(text, row: 0, column: 2) + 4
    let answered = " answered"
    let room = canvas.width - column - answered.utf8.count - 1
    let bar = Rect(row: 0, column: column, width: min(48, room), height: 1)
    canvas.within(bar) { ProgressBar(done, of: total).draw(on: &$0) }
    canvas.write(answered, row: 0, column: bar.right)
  }
}
