/// Comparing the fields of one thing before and after.
extension MapDifference {
  private static let wageKeys: Set = ["wage_low", "wage_high", "wage_basis"]

  /// What differs in fields and in members that this version does not know.
  static func fields<Owner: Described>(
    from old: Owner, to new: Owner, except keys: Set<String> = []
  ) -> [Kind] {
    let changes: [Kind] = Owner.fields.compactMap { field in
      let (before, after) = (field.get(old), field.get(new))
      guard before != after, !keys.contains(field.key) else { return nil }
      if isTitle(field), case .text(let from) = before, case .text(let to) = after {
        return .renamed(from: from, to: to)
      }
      return .field(
        FieldChange(
          key: field.key, label: field.label, kind: field.kind, before: before, after: after))
    }
    return old.unknown == new.unknown ? changes : changes + [.other]
  }

  /// The same for what has figures with sources: wages are one fact, and so are sources alone.
  static func figureKinds<Owner: Sourced & Paid>(
    _ old: Owner, _ new: Owner, ignoring keys: Set<String> = []
  ) -> [Kind] {
    let arePaidOtherwise = old.wages != new.wages
    let kinds = fields(from: old, to: new, except: arePaidOtherwise ? wageKeys : [])
    let wages: [Kind] = arePaidOtherwise ? [.wages(from: old.wages, to: new.wages)] : []
    let sources = otherSources(old, new, ignoring: keys)
    return wages + kinds + (sources.isEmpty ? [] : [.sources(sources)])
  }

  /// The keys whose sources differ though the figures are the same.
  private static func otherSources<Owner: Sourced & Paid>(
    _ old: Owner, _ new: Owner, ignoring keys: Set<String>
  ) -> [String] {
    guard old.sources != new.sources else { return [] }
    return Set(old.sources.keys).union(new.sources.keys).sorted().filter { key in
      guard old.sources[key] != new.sources[key], !keys.contains(key) else { return false }
      if wageKeys.contains(key), old.wages != new.wages { return false }
      guard let field = Owner.field(key) else { return true }
      return field.get(old) == field.get(new)
    }
  }

  /// What a thing is called: the field that every level, pathway, occupation or map must have.
  private static func isTitle(_ field: Field<some Described>) -> Bool {
    field.isRequired && ["title", "name"].contains(field.key)
  }
}
