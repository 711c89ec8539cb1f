/// One thing that a search can find: what it is, what it is called, and what its fields say.
package struct SearchEntry: Hashable, Sendable {
  package let place: WorkspacePlace
  /// In lower case, such as `partner`.
  package let kind: String
  package let title: String
  /// Where it stands, in a few words that are not searched.
  package let whereabouts: String
  package let texts: [Text]

  /// What one field says.
  package struct Text: Hashable, Sendable {
    package let key: String
    package let label: String
    package let text: String
  }

  init(
    _ place: WorkspacePlace, kind: String, title: String, whereabouts: String = "", texts: [Text]
  ) {
    self.place = place
    self.kind = kind
    self.title = title
    self.whereabouts = whereabouts
    self.texts = texts
  }

  /// An entry of something with these fields.
  init<Owner>(
    _ place: WorkspacePlace, kind: String, title: String, whereabouts: String = "", of owner: Owner,
    _ fields: [Field<Owner>], _ context: FieldContext = .plain
  ) {
    self.init(
      place, kind: kind, title: title, whereabouts: whereabouts,
      texts: fields.compactMap { field in
        let text = field.words(of: owner, in: context)
        return text.isEmpty ? nil : Text(key: field.key, label: field.label, text: text)
      })
  }

  /// The place, at a field where the kind of place has fields to go to.
  package func place(at key: String?) -> WorkspacePlace {
    guard case .record(let id, let kind, _) = place else { return place }
    return .record(id, kind: kind, field: key)
  }
}
