import CareerPathways
import TerminalUI

/// The sections and the progress at the top of the form.
struct FormHead {
  /// The index of the section shown.
  let section: Int
  /// What the sections are called in short.
  let names: [String]
  /// How far each section has come.
  let progress: [Progress]
  /// How long the rest will take.
  let minutes: Int

  /// Draws one tab a section; where they do not fit, only the one shown is named.
  func drawTabs(on canvas: inout Canvas) {
    let tabs = tabs(allNamed: true)
    let room = tabs.reduce(tabs.count) { $0 + TextWidth.of($1) }
    var column = 1
    for (index, tab) in (room <= canvas.width ? tabs : self.tabs(allNamed: false)).enumerated() {
      let used = canvas.write(
        tab, row: 0, column: column, index == section ? Style(.selection, .bold) : .text)
      canvas.mark(
        Rect(row: 0, column: column, width: used, height: 1),
        as: .cell(row: RatingScreen.tabs, column: index))
      column += used + 1
    }
  }

  private func tabs(allNamed: Bool) -> [String] {
    names.indices.map { index in
      let name = allNamed || index == section ? " \(names[index])" : ""
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
    let rest = rest(total - done, width: room - Self.leastBar)
    let bar = Rect(row: 0, column: column, width: min(48, room - rest.utf8.count), height: 1)
    canvas.within(bar) { ProgressBar(done, of: total).draw(on: &$0) }
    let used = canvas.write(answered, row: 0, column: bar.right)
    canvas.write(rest, row: 0, column: bar.right + used, .muted)
  }

  /// The columns that the bar keeps with its figure.
  private static let leastBar = 16

  /// How many remain and for how long, as far as it fits.
  private func rest(_ left: Int, width: Int) -> String {
    guard left > 0 else { return "" }
    let count = "   \(left) to go"
    return ["\(count), about \(minutes) min", count].first { $0.utf8.count <= width } ?? ""
  }
}
