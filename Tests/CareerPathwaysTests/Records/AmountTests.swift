import Testing

@testable import CareerPathways

@Suite struct AmountTests {
  @Test(arguments: 0..<40) func `what is printed reads back`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let amount = Amount(hundredths: Int.random(in: -9_999_999...9_999_999, using: &random))
    #expect(Amount(amount.description) == amount)
  }

  @Test(arguments: [("40", 4000), ("12.5", 1250), ("-3", -300), ("40,040", 4_004_000)])
  func `an amount is read as people type it`(typed: String, hundredths: Int) {
    #expect(Amount(typed)?.hundredths == hundredths)
  }

  @Test(arguments: ["", "-", "--3", "1.234", "1,5", "ten", "12%"])
  func `anything else is no amount`(typed: String) {
    #expect(Amount(typed) == nil)
  }

  @Test func `a field of amounts refuses what is none, and keeps hundredths in its file`() throws {
    var measure = Measure(id: RecordID(fixed: "m"))
    let field = try #require(Measure.field("target"))
    #expect(throws: FieldProblem.notAmount) { try field.take("many", in: &measure) }
    try field.take("-12.5", in: &measure)
    #expect(measure.json.members?["target"] == .int(-1250))
    #expect(field.text(of: measure) == "-12.5")
  }

  @Test func `what leaves nothing to do is known of each choice`() {
    #expect(Status.allCases.filter(\.isClosed) == [.done, .notNeeded])
    #expect(Barrier.State.allCases.filter(\.isClosed) == [.cleared])
    var workspace = Workspace()
    workspace[Barrier.self][RecordID(fixed: "b")] = Barrier(id: RecordID(fixed: "b"))
    workspace.close(.record(folder: Barrier.folder, RecordID(fixed: "b")))
    #expect(workspace[Barrier.self][RecordID(fixed: "b")]?.state == .cleared)
  }
}
