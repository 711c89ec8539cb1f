/// A record as it was, with the document it was read from or written as.
///
/// What did not change since is taken from here instead of being made anew, so
/// that an edit of a large map costs what it changes.
package struct Former<R: Sendable>: Sendable {
  package let record: R
  package let json: JSON
}

/// The records of an array as they were, side by side with their elements.
struct FormerElements<R: Record> {
  private let records: [R]
  private let elements: [JSON]
  /// Where the next one is looked for first: most stand in the order they stood in.
  private var next = 0
  private lazy var places = Dictionary(
    records.indices.map { (records[$0].id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Nil where the array does not belong to the records.
  init?(_ records: [R], _ json: JSON?) {
    guard let elements = json?.elements, elements.count == records.count else { return nil }
    self.records = records
    self.elements = elements
  }

  /// The element of a record that is as it was.
  mutating func element(of record: R) -> JSON? {
    guard let place = place(of: record.id), records[place] == record else { return nil }
    return elements[place]
  }

  /// The record of an element that is as it was.
  mutating func record(_ id: RecordID, of members: [String: JSON]) -> R? {
    guard let place = place(of: id), elements[place] == .object(members) else { return nil }
    return records[place]
  }

  private mutating func place(of id: RecordID) -> Int? {
    let place = next < records.count && records[next].id == id ? next : places[id]
    guard let place, elements[place].id == id.text else { return nil }
    next = place + 1
    return place
  }
}
