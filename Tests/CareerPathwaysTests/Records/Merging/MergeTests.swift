import Testing

@testable import CareerPathways

@Suite struct MergeTests {
  @Test(arguments: 0..<300) func `what one side alone changed is taken`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let base = JSON.sample(depth: 3, using: &random)
    let other = JSON.sample(depth: 3, using: &random)
    #expect(Merge(base: base, ours: base, theirs: other) == other)
    #expect(Merge(base: base, ours: other, theirs: base) == other)
    #expect(Merge(base: base, ours: other, theirs: other) == other)
  }

  @Test(arguments: 0..<2_000) func `no value that either side wrote is lost`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let base = JSON.sample(depth: 3, using: &random)
    let ours = JSON.sample(depth: 3, using: &random)
    let theirs = JSON.sample(depth: 3, using: &random)
    let merge = Merge(base: base, ours: ours, theirs: theirs)
    for side in [ours, theirs] {
      for delta in Difference.deltas(from: base, to: side, in: .workspace)
      where delta.path.last != .order {
        #expect(isKept(delta.after, at: delta.path, in: merge))
      }
    }
  }

  /// In the document, or in a conflict at its place or around it; of a new object or a new array,
  /// each part.
  private func isKept(_ value: JSON?, at path: [PathStep], in merge: Merge) -> Bool {
    if merge.conflicts.contains(where: { path.starts(with: $0.path) }) { return true }
    switch (value, Difference.value(at: path[...], in: merge.document)) {
    case (.object(let members)?, .object?):
      return members.allSatisfy { isKept($1, at: path + [.member($0)], in: merge) }
    case (.array(let elements)?, .array?) where KeyedElements(elements) != nil:
      return elements.allSatisfy {
        isKept($0, at: path + [.element($0.id ?? "")], in: merge)
      }
    case (_, let found): return found == value || hasConflict(below: path, in: merge)
    }
  }

  /// What was removed as a whole stays where a part of it was changed.
  private func hasConflict(below path: [PathStep], in merge: Merge) -> Bool {
    merge.conflicts.contains { $0.path.starts(with: path) }
  }

  @Test(arguments: 0..<1_000) func `both sides find the same places in conflict`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let base = JSON.sample(depth: 3, using: &random)
    let ours = JSON.sample(depth: 3, using: &random)
    let theirs = JSON.sample(depth: 3, using: &random)
    let (one, other) = (
      Merge(base: base, ours: ours, theirs: theirs), Merge(base: base, ours: theirs, theirs: ours)
    )
    #expect(Set(one.conflicts.map(\.path)) == Set(other.conflicts.map(\.path)))
    if one.conflicts.isEmpty {
      #expect(one.document?.withoutOrder == other.document?.withoutOrder)
    }
  }

  @Test func `members and elements merge, and one value changed twice is a conflict`() {
    let base = map(title: "A", occupations: [occupation("x", wage: 1), occupation("y", wage: 1)])
    let ours = map(title: "B", occupations: [occupation("x", wage: 2), occupation("y", wage: 1)])
    let theirs = map(
      title: "C",
      occupations: [
        occupation("x", wage: 1), occupation("new", wage: 5), occupation("y", wage: 3),
      ])
    let merge = Merge(base: base, ours: ours, theirs: theirs)
    #expect(
      merge.document
        == map(
          title: "B",
          occupations: [
            occupation("x", wage: 2), occupation("new", wage: 5), occupation("y", wage: 3),
          ]))
    #expect(
      merge.conflicts == [
        Merge.Conflict(
          path: [.member("title")], before: .string("A"), other: .string("C"), isOurs: false)
      ])
  }

  @Test func `what one side removed and the other changed stays, changed`() {
    let base = map(title: "A", occupations: [occupation("x", wage: 1)])
    let removed = map(title: "A", occupations: [])
    let changed = map(title: "A", occupations: [occupation("x", wage: 9)])
    for (ours, theirs) in [(removed, changed), (changed, removed)] {
      let merge = Merge(base: base, ours: ours, theirs: theirs)
      #expect(merge.document == changed)
      #expect(merge.conflicts.map(\.other) == [nil])
      #expect(merge.conflicts.map(\.isOurs) == [ours == removed])
    }
  }

  @Test func `two new orders are a conflict, one is taken`() {
    let base = JSON.array(["x", "y", "z"].map { occupation($0, wage: 1) })
    let ours = JSON.array(["z", "y", "x"].map { occupation($0, wage: 1) })
    let theirs = JSON.array(["y", "x", "z"].map { occupation($0, wage: 1) })
    #expect(Merge(base: base, ours: ours, theirs: theirs).document == ours)
    #expect(Merge(base: base, ours: ours, theirs: theirs).conflicts.map(\.path) == [[.order]])
    #expect(Merge(base: base, ours: base, theirs: theirs).document == theirs)
  }

  private func map(title: String, occupations: [JSON]) -> JSON {
    .object(["title": .string(title), "occupations": .array(occupations)])
  }

  private func occupation(_ id: String, wage: Int) -> JSON {
    .object(["id": .string(id), "wage_low": .int(wage)])
  }
}

extension Merge {
  /// Whether the merge came to this and to no conflict.
  fileprivate static func == (merge: Merge, document: JSON) -> Bool {
    merge.document == document && merge.conflicts.isEmpty
  }
}

extension JSON {
  /// The same with the elements that have ids in the order of these.
  fileprivate var withoutOrder: JSON {
    switch self {
    case .object(let members): .object(members.mapValues(\.withoutOrder))
    case .array(let elements) where KeyedElements(elements) != nil:
      .array(elements.map(\.withoutOrder).sorted { ($0.id ?? "") < ($1.id ?? "") })
    default: self
    }
  }
}
