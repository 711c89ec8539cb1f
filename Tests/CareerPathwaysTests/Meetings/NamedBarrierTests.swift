import Testing

@testable import CareerPathways

@Suite struct NamedBarrierTests {
  @Test func `a barrier names the statements it comes from, each once`() {
    var workspace = Workspace(kinds: [RecordKind(Statement.self), RecordKind(Obstacle.self)])
    var statement = Statement(id: RecordID(fixed: "s"))
    statement.said = "No transfer of credits"
    workspace.insert([statement])
    var obstacle = Obstacle(id: RecordID(fixed: "o"))
    obstacle.name = "Credits"
    workspace.insert([obstacle])
    workspace.name(barrier: obstacle.id, in: statement.id)
    workspace.name(barrier: obstacle.id, in: statement.id)
    #expect(workspace[Obstacle.self][obstacle.id]?.source == [.record(statement.id)])
    #expect(workspace.outcomes(of: statement) == [.barrier("Credits")])
  }

  @Test func `a workspace without barriers names none`() {
    var workspace = Workspace(kinds: [RecordKind(Statement.self)])
    workspace.name(barrier: RecordID(fixed: "o"), in: RecordID(fixed: "s"))
    #expect(workspace.barrierKind == nil)
    #expect(workspace.barriers(namedIn: RecordID(fixed: "s")).isEmpty)
  }
}

/// A kind in the folder of the barriers.
private struct Obstacle: KeptRecord {
  let id: RecordID
  var name = ""
  var source: [Reference] = []
  var unknown: [String: JSON] = [:]

  static let folder = RecordID(fixed: "barriers")
  static let noun = Noun("barrier")
  static let purpose = "What stands in the way."
  static let place = GuidePlace.step(6)

  init(id: RecordID) { self.id = id }

  static let fields: [Field<Obstacle>] = [
    .text("name", "Name", \.name, required: true),
    .references("source", "Named in", \.source, to: .records(Statement.folder)),
  ]
}
