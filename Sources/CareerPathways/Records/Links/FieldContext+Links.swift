/// Records by the names people type for them.
///
/// What `name` prints, `reference` reads back, whatever the titles and names are: ` #id` behind a
/// title names one record of several; quotes around a name say that no record is meant.
extension FieldContext {
  /// The name of what a reference points at.
  ///
  /// A record that is gone shows as `#id`, and a mere name that is some record’s title in quotes.
  package func name(of reference: Reference, among target: LinkTarget) -> String {
    switch reference {
    case .named(let name):
      return self.reference(to: name, among: target) == reference ? name : "\"\(name)\""
    case .record(let id):
      guard let title = titles?[target][id], !title.tidied.isEmpty else { return "#" + id.text }
      return self.reference(to: title, among: target) == reference ? title : "\(title) #\(id.text)"
    }
  }

  /// The names of all records of a target that have a title, in their usual order.
  package func names(_ target: LinkTarget) -> [String] {
    var seen: Set<RecordID> = []
    return (workspace?.titles(target) ?? []).compactMap { id, title in
      title.isEmpty || !seen.insert(id).inserted ? nil : name(of: .record(id), among: target)
    }
  }

  /// What a typed name means: the one record of that title, whatever the case, or a mere name.
  package func reference(to name: String, among target: LinkTarget) -> Reference {
    if let quoted = Self.quoted(name) { return .named(quoted) }
    if let id = marked(name, among: target) { return .record(id) }
    return titles?[target].only(name).map(Reference.record) ?? .named(name)
  }

  /// What stands between quotes around the whole of a name; nil where there are none.
  private static func quoted(_ name: String) -> String? {
    let scalars = name.unicodeScalars
    guard scalars.count > 2, scalars.first == "\"", scalars.last == "\"" else { return nil }
    let inside = String(scalars.dropFirst().dropLast())
    return inside.tidied.isEmpty ? nil : inside
  }

  /// The id at the end of a name, after the mark.
  private func marked(_ name: String, among target: LinkTarget) -> RecordID? {
    let scalars = name.unicodeScalars
    guard let mark = scalars.lastIndex(of: "#"),
      let id = RecordID(String(scalars[scalars.index(after: mark)...]))
    else { return nil }
    return mark == scalars.startIndex || titles?[target][id] != nil ? id : nil
  }
}
