import CareerPathways
import TerminalUI

/// A cell of a table by its numbers, as the table shows it.
struct TablePlace: Equatable, Sendable {
  let row: Int
  let column: Int
}

/// A table of all records of a kind: its rows, their order, what filters them, and the cursor.
///
/// Rows are numbers into what the workspace has. They are read when it changes
/// and sorted when someone asks, so that a row stays under the cursor while its
/// cells are typed.
struct RecordTable<Rows: RecordRows>: Sendable {
  private(set) var rows: Rows
  private(set) var order = RowOrder()
  var view = TableView()
  /// The cell at the other end of the selected ones; nil where none are.
  var anchor: TablePlace?
  /// The field of the filter while one types in it.
  var filtering: TextField?

  init(_ rows: Rows) {
    self.rows = rows
    order.arrange(rows)
  }

  var rowCount: Int { order.shown.count }
  var columns: [RecordColumn<Rows.Row>] { rows.columns }

  /// The row under the cursor; nil where no row shows.
  var row: Rows.Row? { row(at: view.row) }
  var column: RecordColumn<Rows.Row> {
    columns[max(0, min(view.column, columns.count - 1))]
  }

  /// The row that stands so many rows from the top.
  func row(at place: Int) -> Rows.Row? {
    order.shown.indices.contains(place) ? rows[order.shown[place]] : nil
  }

  /// Takes the records as they are now; the cursor stays on its record.
  mutating func update(_ workspace: Workspace) {
    let former = row?.id
    switch rows.update(workspace) {
    case .none: return
    case .cells(let changed): order.forget(changed)
    case .rows:
      anchor = nil
      order.arrange(rows)
      if let former { go { $0 == former } }
    }
    view.row = max(0, min(view.row, rowCount - 1))
  }

  /// Sorts by a column, or in the usual order; the cursor stays on its record.
  mutating func sort(by sort: RowOrder.Sort?) {
    rearrange { order, rows in order.sort(rows, by: sort) }
  }

  /// Shows the rows that have these words; the cursor stays on its record while that shows.
  mutating func filter(by text: String) {
    rearrange { order, rows in order.filter(rows, by: text) }
  }

  private mutating func rearrange(_ change: (inout RowOrder, Rows) -> Void) {
    let former = row?.id
    change(&order, rows)
    anchor = nil
    view.row = 0
    if let former { go { $0 == former } }
  }

  /// Puts the cursor on the first row that answers; false where none that shows does.
  @discardableResult
  mutating func go(where isWanted: (Rows.Row.ID) -> Bool) -> Bool {
    guard let place = order.shown.firstIndex(where: { isWanted(rows.id(at: $0)) }) else {
      return false
    }
    view.row = place
    return true
  }
}

/// The keys of the table.
extension RecordTable {
  /// Answers a key or a click that moves the cursor; false for one that does something else.
  mutating func moves(by key: Key) -> Bool {
    guard key != .enter, view.handle(key, rows: rowCount, columns: columns.count) == .moved else {
      return false
    }
    anchor = nil
    return true
  }

  /// Answers an event while someone types in the filter; false for one that means nothing there.
  mutating func filters(by event: Event, _ clipboard: inout Clipboard) -> Bool {
    guard var field = filtering else { return false }
    switch event {
    case .key(.enter), .key(.tab): filtering = nil
    case .key(.escape): clearFilter()
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key): _ = moves(by: key)
    default:
      let answer = field.handle(event, &clipboard)
      filtering = field
      if answer == .changed { filter(by: field.text) }
      return answer != .ignored
    }
    return true
  }

  mutating func beginFilter() {
    var field = TextField(order.filter, placeholder: "Words to find in any column")
    field.selectAll()
    filtering = field
  }

  mutating func clearFilter() {
    filtering = nil
    filter(by: "")
  }

  /// Sorts by a column, the other way round where it is sorted by that one already.
  mutating func toggleSort(by column: Int) {
    let isSame = order.sort == RowOrder.Sort(column: column, isDescending: false)
    sort(by: RowOrder.Sort(column: column, isDescending: isSame))
  }
}
