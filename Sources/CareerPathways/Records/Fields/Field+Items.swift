/// Fields of several items, lists and references alike, as texts.
extension Field {
  /// The items of a list, or the names of what it points at; none for other fields.
  package func items(of owner: Owner, _ context: FieldContext = .plain) -> [String] {
    switch (get(owner), kind(of: owner)) {
    case (.list(let items), _): items
    case (.references(let all), .reference(let target, _)):
      all.map { context.name(of: $0, among: target) }
    default: []
    }
  }

  /// Puts items into the field: texts, or the names of what it points at.
  package func put(
    items: [String], in owner: inout Owner, _ context: FieldContext = .plain
  ) throws(FieldProblem) {
    guard case .reference(let target, _) = kind(of: owner) else {
      return try put(.list(items), in: &owner)
    }
    let references = items.map { context.reference(to: $0, among: target) }
    try put(FieldValue(references: references), in: &owner)
  }
}
