/// Finding what differs between two documents, and applying it.
package enum Difference {
  /// The deltas that turn `before` into `after`.
  ///
  /// Objects differ by member, arrays whose elements all hold distinct ids by
  /// element and by order; anything else is one value.
  package static func deltas(
    from before: JSON?, to after: JSON?, in document: DocumentName, at path: [PathStep] = []
  ) -> [Delta] {
    switch (before, after) {
    case (.object(let old), .object(let new)):
      let names = Set(old.keys).union(new.keys).filter { mayDiffer(old[$0], new[$0]) }
      return names.sorted().flatMap {
        deltas(from: old[$0], to: new[$0], in: document, at: path + [.member($0)])
      }
    case (.array(let old), .array(let new)):
      if let old = KeyedElements(old), let new = KeyedElements(new) {
        return deltas(from: old, to: new, in: document, at: path)
      }
    default: break
    }
    if before == after { return [] }
    return [Delta(document: document, path: path, before: before, after: after)]
  }

  /// Leaves arrays to be compared element by element, so that no record is compared twice.
  private static func mayDiffer(_ before: JSON?, _ after: JSON?) -> Bool {
    if case (.array, .array) = (before, after) { return true }
    return before != after
  }

  private static func deltas(
    from old: KeyedElements, to new: KeyedElements, in document: DocumentName, at path: [PathStep]
  ) -> [Delta] {
    let all = old.ids + new.ids.filter { old.byID[$0] == nil }
    let inside = all.filter { old.byID[$0] != new.byID[$0] }.flatMap { id in
      deltas(
        from: old.byID[id], to: new.byID[id], in: document, at: path + [.element(id)])
    }
    guard old.ids != new.ids else { return inside }
    return inside + [
      Delta(
        document: document, path: path + [.order], before: .array(old.ids.map(JSON.string)),
        after: .array(new.ids.map(JSON.string)))
    ]
  }

  /// The deltas that take `deltas` back: values last first, then orders, since
  /// an order can only name elements that are there.
  package static func inverse(of deltas: [Delta]) -> [Delta] {
    let inverse = deltas.reversed().map(\.inverse)
    return inverse.filter { $0.path.last != .order } + inverse.filter { $0.path.last == .order }
  }

  /// The value at a path, or nil where there is none.
  package static func value(at path: ArraySlice<PathStep>, in json: JSON?) -> JSON? {
    guard let step = path.first, let json else { return path.isEmpty ? json : nil }
    switch step {
    case .member(let name): return value(at: path.dropFirst(), in: json[name])
    case .element(let id):
      return value(at: path.dropFirst(), in: json.elements?.first { $0.id == id })
    case .order: return json.elements.map { .array($0.compactMap(\.id).map(JSON.string)) }
    }
  }

  /// The document with `value` at `path`; nil takes what stands there away.
  ///
  /// A path whose parent is gone leaves the document as it is.
  package static func setting(
    _ value: JSON?, at path: ArraySlice<PathStep>, in json: JSON?
  ) -> JSON? {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch (step, json) {
    case (.member(let name), .object(var members)?):
      members[name] = setting(value, at: rest, in: members[name])
      return .object(members)
    case (.element(let id), .array(let elements)?):
      return .array(setting(value, at: rest, element: id, in: elements))
    case (.order, .array(let elements)?):
      return .array(ordered(elements, by: value?.elements?.compactMap(\.text) ?? []))
    default: return json
    }
  }

  private static func setting(
    _ value: JSON?, at rest: ArraySlice<PathStep>, element id: String, in elements: [JSON]
  ) -> [JSON] {
    var elements = elements
    guard let index = elements.firstIndex(where: { $0.id == id }) else {
      if rest.isEmpty, let value { elements.append(value) }
      return elements
    }
    if let changed = setting(value, at: rest, in: elements[index]) {
      elements[index] = changed
    } else {
      elements.remove(at: index)
    }
    return elements
  }

  /// The elements in the order of `ids`; those it does not name stay behind the one before them.
  private static func ordered(_ elements: [JSON], by ids: [String]) -> [JSON] {
    let rank = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    var last = -1
    let keyed = elements.enumerated().map { index, element in
      if let id = element.id, let place = rank[id] { last = place }
      return (place: last, index: index, element: element)
    }
    return keyed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.element)
  }
}
