import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct ReplayTests {
  private let id: RecordID

  init() {
    var random = SeededGenerator(seed: 0)
    id = RecordID.random(using: &random)
  }

  @Test(arguments: 0..<300) func `on the document it was made on, a change fits`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let before = JSON.document(using: &random)
    let after = JSON.document(using: &random)
    var replay = Replay(before)
    replay.apply(deltas(before, after), of: id)
    #expect(replay.document == after)
    #expect(replay.conflicts.isEmpty)
  }

  @Test(arguments: 0..<300) func `where it has been made, a change does nothing`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let after = JSON.document(using: &random)
    var replay = Replay(after)
    replay.apply(deltas(JSON.document(using: &random), after), of: id)
    #expect(replay.document == after)
    #expect(replay.conflicts.isEmpty)
  }

  @Test(arguments: 0..<300) func `on another document, each value is there or a conflict`(
    seed: Int
  ) {
    var random = SeededGenerator(seed: seed)
    let before = JSON.document(using: &random)
    let deltas = deltas(before, JSON.document(using: &random))
    var replay = Replay(JSON.document(using: &random))
    replay.apply(deltas, of: id)
    for delta in deltas where delta.path.last != .order {
      let value = Difference.value(at: delta.path[...], in: replay.document)
      #expect(value == delta.after || replay.conflicts.contains { $0.delta == delta })
    }
  }

  @Test func `an order takes no notice of what others have added`() {
    let deltas = deltas(list("a", "b"), list("z", "a", "b"))
    var replay = Replay(list("a", "b", "q"))
    replay.apply(deltas, of: id)
    #expect(replay.document == list("z", "a", "b", "q"))
    #expect(replay.conflicts.isEmpty)
  }

  private func deltas(_ before: JSON, _ after: JSON) -> [Delta] {
    Difference.deltas(from: before, to: after, in: .workspace)
  }

  private func list(_ ids: String...) -> JSON {
    .object(["items": .array(ids.map { .object(["id": .string($0)]) })])
  }
}

extension JSON {
  /// A random document with named elements, small enough for collisions.
  static func document(using random: inout SeededGenerator) -> JSON {
    var members: [String: JSON] = [:]
    for name in ["name", "note", "value"] where Bool.random(using: &random) {
      members[name] = .int(Int.random(in: 0...2, using: &random))
    }
    let ids = ["x", "y", "z", "w"].shuffled(using: &random)
      .prefix(Int.random(in: 0...4, using: &random))
    members["items"] = .array(
      ids.map { .object(["id": .string($0), "n": .int(Int.random(in: 0...1, using: &random))]) })
    return .object(members)
  }
}
