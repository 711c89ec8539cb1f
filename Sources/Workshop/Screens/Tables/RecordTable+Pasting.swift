import CareerPathways
import Exchange
import TerminalUI

/// Pasting text, or a block of cells from a spreadsheet, from the cursor on.
extension RecordTable {
  /// A cell of the block that cannot be taken.
  struct Refused: Sendable {
    /// The record and the column.
    let place: String
    let reason: String
  }

  /// Takes a text into the cells from the cursor on: all of it as one change, or nothing.
  func paste(_ text: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard !text.isEmpty else { return .refused("Copy or cut something first") }
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    let block: [DelimitedRow]
    do throws(DelimitedProblem) {
      block = try DelimitedReader.read(Array(text.utf8), separator: .tab)
    } catch {
      return .refused("This text is no table of cells: a quote in it is never closed")
    }
    guard !block.isEmpty else { return .refused("There is no text to paste") }
    var changed: [Rows.Row] = []
    var refused: [Refused] = []
    for line in block {
      let place = view.row + line.number - 1
      guard let row = row(at: place) ?? rows.blank(workshop.newID(), in: workshop.workspace) else {
        refused.append(
          Refused(place: "Row \(line.number) pasted", reason: "The table ends above it"))
        continue
      }
      let former = row.subject
      let new = take(line.cells, into: row, refusing: &refused)
      if new.subject != former { changed.append(new) }
    }
    return finish(changed, refused, cells: block.reduce(0) { $0 + $1.cells.count }, &workshop)
  }

  /// The row with the texts in its cells, and what cannot stand there.
  private func take(
    _ cells: [String], into row: Rows.Row, refusing refused: inout [Refused]
  ) -> Rows.Row {
    var row = row
    var texts: [FieldText<Rows.Row.Subject>] = []
    for (offset, text) in cells.enumerated() {
      let index = view.column + offset
      guard columns.indices.contains(index) else {
        refused.append(
          Refused(place: "\(row.title), cell \(offset + 1)", reason: "No column is there"))
        continue
      }
      let column = columns[index]
      if let field = column.field {
        texts.append(FieldText(field, text))
      } else if !text.isEmpty, text != column.text(row) {
        refused.append(
          Refused(place: "\(row.title), \(column.title)", reason: "It is moved on its map"))
      }
    }
    for (index, problem) in row.subject.take(texts, in: row.context) {
      refused.append(
        Refused(
          place: "\(row.title), \(texts[index].field.label)",
          reason: Sentences.problem(problem)))
    }
    return row
  }

  private func finish(
    _ changed: [Rows.Row], _ refused: [Refused], cells: Int, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard refused.isEmpty else { return .push(Self.list(refused)) }
    guard !changed.isEmpty else {
      workshop.notice = Notice("Nothing is different from what was pasted")
      return .handled
    }
    let words =
      changed.count == 1
      ? "‘\(changed[0].title)’" : FigureWords.count(changed.count, of: rows.noun)
    let sentence = "Pasted \(FigureWords.count(cells, of: "cell")) into \(words)"
    return rows.replace(changed, sentence, in: &workshop).map { .refused($0) } ?? .handled
  }

  /// Every cell that cannot be taken, and why.
  private static func list(_ refused: [Refused]) -> PickerLayer<Workshop> {
    PickerLayer(
      title: "Nothing was pasted: \(FigureWords.count(refused.count, of: "cell")) cannot be taken",
      items: refused.map { PickerItem($0.place, detail: $0.reason) }
    ) { index, workshop in
      workshop.notice = Notice("\(refused[index].place): \(refused[index].reason)", .refusal)
      return .handled
    }
  }
}
