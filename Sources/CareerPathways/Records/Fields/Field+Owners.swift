/// Fields seen from their owners, and from what holds these.
extension Field {
  /// The kind for one owner: a link to things of a map leads to those of the owner’s own map.
  package func kind(of owner: Owner) -> FieldKind {
    guard let map, case .reference(.things(let thing, _), let isMany) = kind else { return kind }
    return .reference(.things(thing, on: map(owner)), isMany: isMany)
  }

  /// The same field of what holds an owner; where it holds none, blank and taking nothing.
  func held<Holder>(
    _ owner: @escaping @Sendable (Holder) -> Owner?,
    by put: @escaping @Sendable (inout Holder, Owner) -> Void
  ) -> Field<Holder> {
    let field = self
    var held = Field<Holder>(
      key: key, label: label, help: help, kind: kind, isRequired: isRequired,
      get: { owner($0).map(field.get) ?? .empty },
      set: { holder, value throws(FieldProblem) in
        guard var changed = owner(holder) else { throw .wrongKind }
        try field.set(&changed, value)
        put(&holder, changed)
      })
    if let map { held = held.onMap { owner($0).flatMap(map) } }
    guard let readsText else { return held }
    return held.reading { text, holder throws(FieldProblem) in
      guard var changed = owner(holder) else { throw .wrongKind }
      let keys = try readsText(text, &changed)
      put(&holder, changed)
      return keys
    }
  }

  /// A text that is what it is: a file may say it, and nothing else.
  static func fixed(
    _ key: String, _ label: String, kind: FieldKind = .text, help: String = "",
    get: @escaping @Sendable (Owner) -> FieldValue
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: kind, isRequired: false, get: get,
      set: { owner, value throws(FieldProblem) in
        guard value == get(owner) else { throw .fixed }
      })
  }

  /// A link to a record that is there, by its id alone: a mere name is refused.
  static func known(
    _ key: String, _ label: String, _ path: any Path<RecordID?>, to target: LinkTarget,
    help: String = ""
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: .reference(target, isMany: false),
      isRequired: false,
      get: { FieldValue(references: $0[keyPath: path].map { [.record($0)] } ?? []) },
      set: { owner, value throws(FieldProblem) in
        let id = value.references.first?.id
        guard id != nil || value == .empty else { throw .noSuchRecord }
        owner[keyPath: path] = id
      })
  }
}
