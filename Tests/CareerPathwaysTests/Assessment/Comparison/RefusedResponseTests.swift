import Testing

@testable import CareerPathways

@Suite struct RefusedResponseTests {
  private static let ann = DocumentName("assessments/three/ann.json")

  /// The three with Ann's file changed.
  private func reading(
    _ change: (inout [String: JSON]) -> Void
  ) throws -> (workspace: Workspace, problems: [DocumentProblem]) {
    var workspace = Workspace()
    let round = ComparedRounds.three()
    workspace.rounds[round.id] = round
    var documents = workspace.documents
    let name = try #require(Self.ann)
    var members = try #require(documents[name]?.members)
    change(&members)
    documents[name] = .object(members)
    return Workspace.reading(documents)
  }

  private func expect(
    _ facts: [DocumentProblem.Fact], _ change: (inout [String: JSON]) -> Void
  ) throws {
    let (workspace, problems) = try reading(change)
    #expect(problems.map(\.fact) == facts)
    #expect(problems.map(\.place.document) == [Self.ann])
    #expect(Set(workspace.refused.keys) == [Self.ann])
    let comparison = try #require(workspace.comparisons.first)
    #expect(comparison.people.map(\.name) == ["Bob", "Cy"])
    #expect(comparison.item("forming-1")?.statistics?.ratings == [3, 3])
  }

  @Test func `a rating out of range is refused, and the others compare`() throws {
    try expect([.field(.outside(1...5))]) {
      $0["answers"] = .object(["forming-1": .object(["rating": .int(6)])])
    }
    try expect([.field(.wrongKind)]) {
      $0["answers"] = .object(["forming-1": .object(["rating": .string("5")])])
    }
  }

  @Test func `a file of something else is refused`() throws {
    try expect([.notResponse]) { $0 = ["name": .string("A partner"), "kind": .string("business")] }
    try expect([.notObject]) { $0["respondent"] = .string("Ann") }
  }

  @Test func `a response of another round is refused`() throws {
    try expect([.elsewhere(RecordID(fixed: "spring"))]) { $0["round"] = .string("spring") }
  }

  @Test func `a copy of somebody's response counts nobody twice`() throws {
    try expect([.elsewhere(RecordID(fixed: "bob"))]) {
      $0["respondent"] = .object(["id": .string("bob"), "name": .string("Bob")])
    }
  }

  @Test func `a response that names neither round nor id is read, as earlier ones were written`()
    throws
  {
    let (workspace, problems) = try reading {
      $0["round"] = nil
      $0["respondent"] = .object(["name": .string("Ann")])
    }
    #expect(problems.isEmpty)
    #expect(workspace.comparisons.first?.answered == 3)
  }
}
