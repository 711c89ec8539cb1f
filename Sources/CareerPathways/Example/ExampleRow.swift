/// A record of the example, said by the texts of its fields.
struct ExampleRow: Sendable {
  let id: RecordID
  let texts: KeyValuePairs<String, String>

  init(_ id: StaticString, _ texts: KeyValuePairs<String, String>) {
    self.id = RecordID(fixed: id)
    self.texts = texts
  }
}

extension Workspace {
  /// Adds records of a kind; names in their fields lead to the records that are there already.
  mutating func add<R: KeptRecord>(_ type: R.Type, _ rows: [ExampleRow]) {
    for row in rows {
      var record = R(id: row.id)
      for (key, text) in row.texts {
        // The example is ours; a test reads all of it, so a wrong text never ships.
        let isTaken = (try? R.field(key)?.take(text, in: &record, FieldContext(self))) != nil
        precondition(isTaken, "The field \(key) of the example takes its text.")
      }
      self[type][row.id] = record
    }
  }
}
