import Testing

@testable import CareerPathways

@Suite struct DifferenceTests {
  @Test(arguments: 0..<300) func `applying the deltas gives the other document`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let before = JSON.sample(depth: 3, using: &random)
    let after = JSON.sample(depth: 3, using: &random)
    let deltas = Difference.deltas(from: before, to: after, in: .workspace)
    #expect(deltas.reduce(before as JSON?, Self.apply) == after)
  }

  @Test(arguments: 0..<300) func `applying the inverse gives the first document`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let before = JSON.sample(depth: 3, using: &random)
    let after = JSON.sample(depth: 3, using: &random)
    let deltas = Difference.deltas(from: before, to: after, in: .workspace)
    #expect(Difference.inverse(of: deltas).reduce(after as JSON?, Self.apply) == before)
  }

  static func apply(_ json: JSON?, _ delta: Delta) -> JSON? {
    Difference.setting(delta.after, at: delta.path[...], in: json)
  }
}

extension JSON {
  /// A random document with ids in its arrays, small enough for collisions.
  static func sample(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch depth == 0
      ? Int.random(in: 0...2, using: &random) : Int.random(in: 0...5, using: &random)
    {
    case 0: return .string(["a", "b", "c"].randomElement(using: &random) ?? "a")
    case 1: return .int(Int.random(in: 0...3, using: &random))
    case 2: return .null
    case 3: return .array([.int(Int.random(in: 0...3, using: &random))])
    case 4: return .object(members(depth: depth - 1, using: &random))
    default:
      let ids = ["x", "y", "z", "w"].shuffled(using: &random).prefix(
        Int.random(in: 0...4, using: &random))
      return .array(
        ids.map { id in
          .object(members(depth: depth - 1, using: &random).merging(["id": .string(id)]) { $1 })
        })
    }
  }

  private static func members(depth: Int, using random: inout SeededGenerator) -> [String: JSON] {
    var members: [String: JSON] = [:]
    for name in ["name", "note", "items"] where Bool.random(using: &random) {
      members[name] = sample(depth: depth, using: &random)
    }
    return members
  }
}
