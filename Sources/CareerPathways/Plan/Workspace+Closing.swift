/// Saying that nothing is left to do of something due.
extension Workspace {
  /// Puts the first choice of a record that leaves nothing to do, or marks a sub-step done; does
  /// nothing where there is no such choice.
  package mutating func close(_ place: DueItem.Place) {
    switch place {
    case .subStep(let id): process[subStep: id].status = .done
    case .record(let folder, let id):
      guard let kind = kind(folder), var record = kind.find(id, self),
        let (field, key) = kind.closing
      else { return }
      // The value is one of the field's own choices.
      try? field.put(.text(key), in: &record)
      kind.put(record, &self)
    }
  }
}

extension RecordKind {
  /// The first field with a choice that leaves nothing to do, and the key of that choice.
  fileprivate var closing: (field: Field<AnyRecord>, key: String)? {
    for field in fields {
      guard case .choice(let choices) = field.kind, let choice = choices.first(where: \.isClosed)
      else { continue }
      return (field, choice.key)
    }
    return nil
  }
}
