import TerminalUI

/// A screen around a table of records: the keys that every such table has.
protocol RecordTableScreen: Layer where Context == Workshop {
  associatedtype Rows: RecordRows

  /// What the ids of its commands begin with.
  static var prefix: String { get }
  var table: RecordTable<Rows> { get set }

  /// Goes to where the record under the cursor stands.
  func goToPlace(_ workshop: inout Workshop) -> Outcome<Workshop>
  /// The form of every field of the record under the cursor.
  func form(_ workshop: Workshop) -> (any Layer<Workshop>)?
  /// Puts the cursor where it belongs among the records as they are now.
  mutating func settle(_ workshop: inout Workshop)
}

extension RecordTableScreen {
  func isTyping(_ workshop: Workshop) -> Bool { true }
  /// What is typed stands in a layer of its own.
  func isDrafting(_ workshop: Workshop) -> Bool { false }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    settle(&workshop)
    if table.filters(by: event, &workshop.clipboard) { return .handled }
    switch event {
    case .key(.escape) where table.anchor != nil:
      table.anchor = nil
      return .handled
    case .key(.escape) where !table.order.filter.isEmpty:
      table.clearFilter()
      return .handled
    case .key(let key):
      if table.moves(by: key) { return .handled }
      guard let letter = key.typed else { return .ignored }
      return letter.isWhitespace ? .handled : type(String(letter), workshop)
    case .paste(let text): return table.paste(text, &workshop)
    case .mouse, .resize: return .ignored
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    settle(&workshop)
    table.filtering = nil
    table.anchor = nil
    let answer = table.view.handle(
      mouse, on: meaning, rows: table.rowCount, columns: table.columns.count)
    switch answer {
    case .ignored: return .ignored
    case .moved: return .handled
    case .chosen: return open(&workshop)
    case .heading(let column):
      table.toggleSort(by: column)
      return .handled
    }
  }

  /// Begins the cell under the cursor with what was typed of it.
  mutating func type(_ text: String?, _ workshop: Workshop) -> Outcome<Workshop> {
    table.anchor = nil
    if let reason = table.refusal(workshop) { return .refused(reason) }
    return table.entry(typed: text, Self.prefix).map { .push($0) } ?? .handled
  }

  /// What Enter does: it changes the cell, or goes where the record stands.
  mutating func open(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard table.row != nil else { return .refused("There is no row here") }
    if table.column.field == nil { return goToPlace(&workshop) }
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    return table.column.field?.kind == .longText ? table.box(workshop) : type(nil, workshop)
  }
}
