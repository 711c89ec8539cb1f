import CareerPathways
import LaborData
import TerminalUI

/// Saying which columns of a file are which, for a layout that nobody else has.
struct MappingScreen: Layer {
  let preview: FilePreview
  private let columns: [MappableColumn]
  private var list = ListView()

  /// Begins with a guess by the names.
  init(_ kind: LaborKind, _ preview: FilePreview) {
    self.preview = preview
    columns = kind.mappableColumns
  }

  static func opening(
    _ kind: LaborKind, _ preview: FilePreview, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    workshop.importing.mapping = ColumnMapping(guessing: kind, from: preview.headers)
    return .push(MappingScreen(kind, preview))
  }

  func title(_ workshop: Workshop) -> String { "Which columns are which" }

  func purpose(_ workshop: Workshop) -> String {
    "On the left what our tables call a column, on the right where the file has it. Those with a "
      + "star are needed. Where each row says whether its pay is an hour’s or a year’s, that is "
      + "‘pay basis’, and the columns of pay are ‘pay mean’, ‘pay p10’ and so on; where years are "
      + "stacked, ‘year’ lets you choose one. What you keep belongs to the workspace and is used "
      + "for every file with the same names."
  }

  var key: String? { list.selected(of: columns.count).map { columns[$0].key } }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    return list.handle(key.arrow, of: columns.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: columns.count)
    return answer == .chosen ? run("mapping.choose", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let mapping = workshop.importing.mapping else { return }
    let (top, rest) = canvas.bounds.inset(rows: 1, columns: 2).splitTop(2)
    canvas.within(top) { canvas in
      let words = Sentences.units(of: mapping)
      canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, .muted)
    }
    let screen = self
    canvas.within(rest) { canvas in
      list.draw(on: &canvas, count: columns.count) { canvas, index, style in
        screen.drawColumn(screen.columns[index], mapping, style, on: &canvas)
      }
    }
  }

  private func drawColumn(
    _ column: MappableColumn, _ mapping: ColumnMapping, _ style: Style, on canvas: inout Canvas
  ) {
    let left = Sentences.column(column.key) + (column.isRequired ? " *" : "")
    let (first, rest) = canvas.bounds.splitLeft(26)
    canvas.write(TextWidth.fit(left, width: first.width - 2), row: 0, style)
    canvas.within(rest) { canvas in
      let words = mapping.names[column.key].map(words) ?? "–"
      canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, style)
    }
  }

  /// A column of the file with its first value, or what every row has.
  private func words(_ name: String) -> String {
    guard name.first != "=" else { return "every row: \(name.dropFirst())" }
    guard let index = preview.headers.firstIndex(of: name) else {
      return "\(name), not in the file"
    }
    return "\(preview.names[index])  (\(sample(index)))"
  }

  func sample(_ column: Int) -> String {
    let cells = preview.rows.lazy.map { column < $0.count ? $0[column] : "" }
    return cells.first { !$0.isEmpty } ?? "empty"
  }
}
