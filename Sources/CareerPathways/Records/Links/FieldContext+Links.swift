/// Records by the names people type for them.
extension FieldContext {
  /// The name of what a reference points at; several records of one title are told apart by ` #id`.
  ///
  /// A record that is gone shows as `#id`, which reads back as it was.
  func name(of reference: Reference, among target: LinkTarget) -> String {
    switch reference {
    case .named(let name): return name
    case .record(let id):
      guard let title = workspace?.title(of: id, among: target), !title.isEmpty else {
        return Self.mark + id.text
      }
      return self.reference(to: title, among: target) == reference
        ? title : "\(title) \(Self.mark)\(id.text)"
    }
  }

  /// What a typed name means: the one record of that title, whatever the case, or a mere name.
  func reference(to name: String, among target: LinkTarget) -> Reference {
    if let id = marked(name, among: target) { return .record(id) }
    let found = workspace?.ids(titled: name, among: target) ?? []
    return found.count == 1 ? .record(found[0]) : .named(name)
  }

  private static let mark = "#"

  /// The id at the end of a name, after the mark.
  private func marked(_ name: String, among target: LinkTarget) -> RecordID? {
    guard let mark = name.lastIndex(of: "#"),
      let id = RecordID(String(name[name.index(after: mark)...]))
    else { return nil }
    return mark == name.startIndex || workspace?.title(of: id, among: target) != nil ? id : nil
  }
}
