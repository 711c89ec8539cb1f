import CareerPathways
import Exchange
import TerminalUI

/// Pasting text, or a block of cells from a spreadsheet, from the cursor on.
extension RecordTable {
  /// A cell of the block that cannot be taken, or several for one reason.
  struct Refused: Sendable {
    /// The record and the column.
    let place: String
    let reason: String
    var cells = 1
  }

  /// What is done with a block of texts, in the past tense.
  enum Landing: String {
    case pasting = "Pasted"
    case clearing = "Cleared"
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
    guard let last = block.last?.number else { return .refused("There is no text to paste") }
    var lines: [[String]] = Array(repeating: [], count: last)
    for row in block { lines[row.number - 1] = row.cells.map(FormulaGuard.unguarded) }
    let place = selected.map { ($0.rows.lowerBound, $0.columns.lowerBound) }
    return land(lines, at: place ?? (view.row, view.column), .pasting, &workshop)
  }

  /// Puts lines of texts in the cells from a place on; an empty line leaves its row as it is.
  func land(
    _ lines: [[String]], at place: (row: Int, column: Int), _ landing: Landing,
    _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let context = FieldContext(workshop.workspace, today: workshop.today)
    var changed: [Rows.Row] = []
    var refused = tooWide(lines, from: place.column)
    for (number, cells) in lines.enumerated() where !cells.isEmpty {
      let row = row(at: place.row + number) ?? rows.blank(workshop.newID(), in: workshop.workspace)
      guard let row else {
        refused.append(
          Refused(place: "Row \(number + 1) pasted", reason: "The table ends above it"))
        continue
      }
      let name = row.title.isEmpty ? "Row \(number + 1) pasted" : row.title
      let new = take(
        cells, from: place.column, into: row, called: name, context, refusing: &refused)
      if new.subject != row.subject { changed.append(new) }
    }
    let count = lines.reduce(0) { $0 + $1.count }
    return finish(changed, refused, landing, cells: count, &workshop)
  }

  /// The cells with a text for which the table has no column.
  private func tooWide(_ lines: [[String]], from first: Int) -> [Refused] {
    let over = lines.reduce(0) {
      $0 + $1.dropFirst(max(0, columns.count - first)).count { !$0.isEmpty }
    }
    guard over > 0, let last = columns.last else { return [] }
    return [
      Refused(
        place: "Wider than the table", reason: "No column is after ‘\(last.title)’", cells: over)
    ]
  }

  /// The row with the texts in its cells, and what cannot stand there.
  private func take(
    _ cells: [String], from first: Int, into row: Rows.Row, called name: String,
    _ context: FieldContext, refusing refused: inout [Refused]
  ) -> Rows.Row {
    var row = row
    var texts: [FieldText<Rows.Row.Subject>] = []
    func refuse(_ place: String, _ reason: String) {
      refused.append(Refused(place: "\(name), \(place)", reason: reason))
    }
    for (column, text) in zip(columns.dropFirst(first), cells) {
      if let field = column.field {
        texts.append(FieldText(field, text))
      } else if !text.isEmpty, text != column.text(row) {
        refuse(column.title, "It is moved on its map")
      }
    }
    let problems = row.subject.take(texts, in: context)
    for (index, problem) in problems {
      refuse(texts[index].field.label, Sentences.problem(problem))
    }
    return row
  }

  private func finish(
    _ changed: [Rows.Row], _ refused: [Refused], _ landing: Landing, cells: Int,
    _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard refused.isEmpty else { return .push(Self.list(refused, landing)) }
    guard !changed.isEmpty else {
      workshop.notice = Notice("Nothing is different: these cells are so already")
      return .handled
    }
    let words =
      changed.count == 1
      ? "‘\(changed[0].title)’" : FigureWords.count(changed.count, of: rows.noun)
    let preposition = landing == .pasting ? "into" : "of"
    let sentence =
      "\(landing.rawValue) \(FigureWords.count(cells, of: "cell")) \(preposition) \(words)"
    return rows.replace(changed, sentence, in: &workshop).map { .refused($0) } ?? .handled
  }

  /// Every cell that cannot be taken, and why.
  private static func list(_ refused: [Refused], _ landing: Landing) -> PickerLayer<Workshop> {
    PickerLayer(
      title: "Nothing was \(landing.rawValue.lowercased()): "
        + "\(FigureWords.count(refused.reduce(0) { $0 + $1.cells }, of: "cell")) cannot be taken",
      items: refused.map { PickerItem($0.place, detail: $0.reason) }
    ) { index, workshop in
      workshop.notice = Notice("\(refused[index].place): \(refused[index].reason)", .refusal)
      return .handled
    }
  }
}
