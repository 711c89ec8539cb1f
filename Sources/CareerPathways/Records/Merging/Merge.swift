/// Two states of a document brought together, by the state that both began with.
///
/// What one side alone has changed is taken. Objects merge member by member, arrays whose
/// elements all hold distinct ids element by element; anything else is one value. Where both
/// sides made something else of one place, ours stands and theirs is a conflict. What one
/// side has removed and the other changed stays, changed.
package struct Merge {
  /// Nil where both sides have nothing.
  package private(set) var document: JSON?
  package private(set) var conflicts: [Conflict] = []

  /// A place where both sides differ from what they began with, and from each other.
  package struct Conflict: Hashable, Sendable {
    package let path: [PathStep]
    /// What both sides began with; nil where there was nothing.
    package let before: JSON?
    /// What does not stand; nil where it was removed.
    package let other: JSON?
    /// Whether what does not stand is ours.
    package let isOurs: Bool
  }

  package init(base: JSON?, ours: JSON?, theirs: JSON?) {
    document = merged(base, ours, theirs, at: [])
  }

  private mutating func merged(
    _ base: JSON?, _ ours: JSON?, _ theirs: JSON?, at path: [PathStep]
  ) -> JSON? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    switch (base ?? Self.blank(like: ours), ours, theirs) {
    case (.object(let base), .object(let our), .object(let their)):
      return .object(merged(base, our, their, at: path))
    case (.array(let base), .array(let our), .array(let their)):
      guard let base = KeyedElements(base), let our = KeyedElements(our),
        let their = KeyedElements(their)
      else { break }
      return .array(merged(base, our, their, at: path))
    default: break
    }
    return settled(base, ours, theirs, at: path)
  }

  /// What both sides began with where each of them made an object or an array of nothing.
  private static func blank(like value: JSON?) -> JSON? {
    switch value {
    case .object: .object([:])
    case .array: .array([])
    default: nil
    }
  }

  private mutating func merged(
    _ base: [String: JSON], _ ours: [String: JSON], _ theirs: [String: JSON], at path: [PathStep]
  ) -> [String: JSON] {
    var members: [String: JSON] = [:]
    for name in Set(ours.keys).union(theirs.keys).union(base.keys).sorted() {
      members[name] = merged(base[name], ours[name], theirs[name], at: path + [.member(name)])
    }
    return members
  }

  private mutating func merged(
    _ base: KeyedElements, _ ours: KeyedElements, _ theirs: KeyedElements, at path: [PathStep]
  ) -> [JSON] {
    var elements: [String: JSON] = [:]
    for id in ours.ids + theirs.ids where elements[id] == nil {
      elements[id] = merged(
        base.byID[id], ours.byID[id], theirs.byID[id], at: path + [.element(id)])
    }
    let order = MergedOrder(base: base.ids, ours: ours.ids, theirs: theirs.ids)
    if order.isDisputed {
      conflicts.append(
        Conflict(
          path: path + [.order], before: .array(base.ids.map(JSON.string)),
          other: .array(theirs.ids.map(JSON.string)), isOurs: false))
    }
    return order.ids.compactMap { elements[$0] }
  }

  /// Ours, but for what we removed and they changed.
  private mutating func settled(
    _ base: JSON?, _ ours: JSON?, _ theirs: JSON?, at path: [PathStep]
  ) -> JSON? {
    let isOurs = ours == nil
    conflicts.append(
      Conflict(path: path, before: base, other: isOurs ? ours : theirs, isOurs: isOurs))
    return ours ?? theirs
  }
}
