import Testing

@testable import CareerPathways

@Suite struct LinkTests {
  private let chamber = RecordID(fixed: "chamber")
  private let call = RecordID(fixed: "call")
  private let owner = PlanTask.field("owner")

  /// A partner, and a task that it owns.
  private func workspace() throws -> Workspace {
    var workspace = Workspace()
    var partner = Partner(id: chamber)
    partner.name = "Chamber of Commerce"
    workspace[Partner.self][chamber] = partner
    var task = PlanTask(id: call)
    task.title = "Call them"
    try owner?.take("chamber of commerce", in: &task, FieldContext(workspace))
    workspace[PlanTask.self][call] = task
    return workspace
  }

  @Test func `a typed name points at the record of that title, whatever its case`() throws {
    #expect(try workspace()[PlanTask.self][call]?.owner == .record(chamber))
  }

  @Test func `a name that is no record’s stays a name`() throws {
    var task = PlanTask(id: call)
    try owner?.take("Ann", in: &task, FieldContext(workspace()))
    #expect(task.owner == .named("Ann"))
    #expect(owner?.text(of: task) == "Ann")
  }

  @Test func `a link says the title that the record has now`() throws {
    var workspace = try workspace()
    workspace[Partner.self][chamber]?.name = "The Chamber"
    let task = try #require(workspace[PlanTask.self][call])
    #expect(owner?.text(of: task, in: FieldContext(workspace)) == "The Chamber")
  }

  @Test func `records of one title are told apart, and what is printed reads back`() throws {
    var workspace = try workspace()
    var twin = Partner(id: RecordID(fixed: "twin"))
    twin.name = "Chamber of Commerce"
    workspace[Partner.self][twin.id] = twin
    var task = try #require(workspace[PlanTask.self][call])
    let context = FieldContext(workspace)
    #expect(owner?.text(of: task, in: context) == "Chamber of Commerce #chamber")
    let text = try #require(owner?.text(of: task, in: context))
    try owner?.take(text, in: &task, context)
    #expect(task.owner == .record(chamber))
    try owner?.take("Chamber of Commerce", in: &task, context)
    #expect(task.owner == .named("Chamber of Commerce"))
  }

  @Test func `a link is read from its end, too`() throws {
    let pointers = try workspace().pointers(at: chamber)
    #expect(pointers.map(\.record.title) == ["Call them"])
    #expect(pointers.map(\.label) == ["Owner"])
  }

  @Test func `unlinking leaves the name`() throws {
    var workspace = try workspace()
    workspace.unlink(chamber, named: "Chamber of Commerce")
    #expect(workspace[PlanTask.self][call]?.owner == .named("Chamber of Commerce"))
    #expect(workspace.pointers(at: chamber).isEmpty)
  }

  @Test func `links and names survive in the file`() throws {
    var workspace = try workspace()
    workspace[PlanTask.self][call]?.after = [.record(call), .named("Find money; soon")]
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read == workspace)
  }

  @Test func `a mere name that reads like a link stands in quotes`() throws {
    let context = FieldContext(try workspace())
    var task = PlanTask(id: call)
    for name in ["Chamber of Commerce", "x #chamber", "#gone", "\"Ann\"", "Ann; Bob"] {
      task.owner = .named(name)
      let text = try #require(owner?.text(of: task, in: context))
      #expect(text == (name == "Ann; Bob" ? name : "\"\(name)\""))
      try owner?.take(text, in: &task, context)
      #expect(task.owner == .named(name))
    }
  }

  @Test func `a name becomes a link once its record is there`() throws {
    var workspace = Workspace()
    var task = PlanTask(id: call)
    task.owner = .named("chamber of commerce")
    workspace[PlanTask.self][call] = task
    var partner = Partner(id: chamber)
    partner.name = "Chamber of Commerce"
    workspace[Partner.self][chamber] = partner
    var kept = workspace
    kept.link([chamber], among: .records(Partner.folder), leaving: [call])
    #expect(kept == workspace)
    workspace.link([chamber], among: .records(Partner.folder))
    #expect(workspace[PlanTask.self][call]?.owner == .record(chamber))
  }
}
