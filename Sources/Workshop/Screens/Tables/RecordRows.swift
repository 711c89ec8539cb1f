import CareerPathways

/// One row of a table of records: the record, and where in the workspace it stands.
protocol RecordRow: Sendable {
  associatedtype Subject: Fielded
  /// What finds the record again, whatever row it stands in.
  associatedtype ID: Hashable & Sendable

  var id: ID { get }
  var subject: Subject { get set }
  /// What messages call it.
  var title: String { get }
  /// What the names in its cells are read and written by.
  var context: FieldContext { get }
}

extension RecordRow {
  var context: FieldContext { .plain }
}

/// The records of one kind as the rows of a table, in their usual order, and what an edit of them
/// does to the workspace.
///
/// A kind of record costs its columns, mostly made from its fields, and these
/// few functions; `RecordTable` does the rest.
protocol RecordRows: Sendable {
  associatedtype Row: RecordRow

  var columns: [RecordColumn<Row>] { get }
  /// One record and several in words, such as `occupation`.
  var noun: Noun { get }

  /// Takes the records as they are in the workspace now.
  mutating func update(_ workspace: Workspace) -> RowsChange

  var count: Int { get }
  subscript(index: Int) -> Row { get }
  /// The id of the record in a row, without reading all of it.
  func id(at index: Int) -> Row.ID

  func row(_ id: Row.ID, in workspace: Workspace) -> Row?
  /// Puts changed records in their places as one change, or answers why they cannot stand.
  func replace(
    _ rows: [Row], _ sentence: String, in workshop: inout Workshop
  ) -> String?
  /// A new row for what is pasted below the last one; nil where rows are not added so.
  func blank(_ id: RecordID, in workspace: Workspace) -> Row?
  /// Takes a record away as one change.
  func remove(_ row: Row, from workshop: inout Workshop)
}

extension RecordRows {
  func blank(_ id: RecordID, in workspace: Workspace) -> Row? { nil }
}

/// What became of the rows of a table.
enum RowsChange: Equatable, Sendable {
  case none
  /// The same records, some of them changed: those in these rows.
  case cells([Range<Int>])
  /// Records came, went or moved.
  case rows
}
