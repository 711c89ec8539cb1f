import CareerPathways
import Testing
import WorkspaceStore

@testable import Exchange

@Suite struct KindFileTests {
  @Test(arguments: 0..<60) func `records of every kind come back from CSV`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let workspace = Workspace.hostile(using: &random)
    for kind in workspace.listedKinds {
      let records = kind.all(workspace)
      let bytes = KindCSV.write(records, of: kind, in: FieldContext(workspace))
      // A row makes no record with parts, so it comes back to one with other fields.
      let target =
        kind.isMadeOfFields
        ? workspace.without(kind) : workspace.altered(kind, using: &random)
      let read = try KindCSV.read(bytes, of: kind, into: target) { .random(using: &random) }
      #expect(read == records, "\(kind.noun.many)")
    }
  }

  @Test(arguments: 0..<60) func `records of every kind come back from JSON`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let workspace = Workspace.hostile(using: &random)
    for kind in workspace.listedKinds {
      let records = kind.all(workspace)
      let json = KindJSON.write(records, of: kind, in: FieldContext(workspace))
      // Members that no field knows come back to a record that has them alone.
      let target = kind.isMadeOfFields ? workspace.without(kind) : workspace.stripped(kind)
      let read = try KindJSON.read(
        JSONReader.read(JSONWriter.pretty(json)), of: kind, into: target
      ) { .random(using: &random) }
      #expect(read == records, "\(kind.noun.many)")
    }
  }

  @Test func `the keys of every kind are distinct, in snake case, and none is the id's`() {
    for kind in RecordKind.listed {
      let keys = kind.fields.map(\.key)
      #expect(Set(keys).count == keys.count)
      #expect(!keys.contains("id"))
      #expect(keys.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
    }
    #expect(Set(RecordKind.listed.map(\.folder)).count == RecordKind.listed.count)
  }
}

@Suite struct KindImportTests {
  private let tasks = RecordKind(PlanTask.self)
  private let call = RecordID(fixed: "call")

  /// One task with notes.
  private func workspace() -> Workspace {
    var workspace = Workspace()
    var task = PlanTask(id: call)
    task.title = "Call them"
    task.notes = "By phone"
    workspace[PlanTask.self][call] = task
    return workspace
  }

  private func read(_ text: String) throws(TableRefusal) -> [PlanTask] {
    var random = SeededGenerator(seed: 1)
    return try KindCSV.read(
      Array(text.utf8), of: tasks, into: workspace(),
      today: CalendarDate(year: 2026, month: 11, day: 24)
    ) { .random(using: &random) }.compactMap { $0.record as? PlanTask }
  }

  private func readJSON(_ text: String) throws -> [PlanTask] {
    var random = SeededGenerator(seed: 1)
    return try KindJSON.read(
      JSONReader.read(Array(text.utf8)), of: tasks, into: workspace()
    ) { .random(using: &random) }.compactMap { $0.record as? PlanTask }
  }

  @Test func `a row with the id of a record changes the columns there are`() throws {
    let read = try read("id,title,due\ncall,Call today,+1d\n,Write,\n")
    #expect(read.map(\.title) == ["Call today", "Write"])
    #expect(read[0].id == call)
    #expect(read[0].notes == "By phone")
    #expect(read[0].due?.description == "2026-11-25")
    #expect(read[1].id != call)
  }

  @Test func `rows may name each other`() throws {
    let read = try read("title,after\nWrite,Send; call them\nSend,\n")
    #expect(read[0].after == [.record(read[1].id), .record(call)])
  }

  @Test func `every bad row is named with its column, and nothing is taken`() {
    #expect(
      throws: TableRefusal([
        TableProblem(.sameID, row: 3, column: 1),
        TableProblem(.field(.required), row: 3, column: 2),
        TableProblem(.notID, row: 4, column: 1), TableProblem(.field(.notDate), row: 4, column: 3),
      ])
    ) { try read("id,title,due\ncall,A,\ncall,,\nNo id,B,soon\n") }
  }

  @Test func `members that are missing stay, and null clears`() throws {
    let read = try readJSON(
      #"[{"id": "call", "title": "Call"}, {"title": "Write", "notes": null}]"#)
    #expect(read.map(\.title) == ["Call", "Write"])
    #expect(read[0].notes == "By phone")
    #expect(try readJSON(#"[{"id": "call", "notes": null}]"#)[0].notes == "")
  }

  @Test func `a text names a record, as one types it`() throws {
    let read = try readJSON(#"[{"title": "Write", "after": ["call them", "\"call them\""]}]"#)
    #expect(read[0].after == [.record(call), .named("call them")])
  }

  @Test func `everything wrong with a list is named`() {
    #expect(
      throws: ListRefusal([
        ListProblem(.sameID, record: 2, member: "id"),
        ListProblem(.unknownMember, record: 2, member: "dew"),
        ListProblem(.field(.notDate), record: 2, member: "due"),
        ListProblem(.notObject, record: 3),
        ListProblem(.field(.required), record: 4, member: "title"),
      ])
    ) {
      try readJSON(
        #"[{"id": "call"}, {"id": "call", "dew": 1, "due": "soon"}, 3, {"status": "done"}]"#)
    }
    #expect(throws: ListRefusal([ListProblem(.notArray)])) { try readJSON("{}") }
  }
}
