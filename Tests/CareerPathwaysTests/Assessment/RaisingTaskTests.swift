import Testing

@testable import CareerPathways

@Suite struct RaisingTaskTests {
  private let round = RecordID(fixed: "spring")
  private let id = RecordID(fixed: "t1")
  private let today = CalendarDate(year: 2026, month: 11, day: 30) ?? .last

  private var workspace: Workspace {
    var workspace = Workspace()
    workspace.profile.convener = "River Works"
    workspace.rounds[round] = AssessmentRound(id: round, name: "Spring")
    return workspace
  }

  @Test func `a task of an indicator serves the first sub-step that helps, in three months`() throws
  {
    let task = try #require(workspace.task(id, raising: "building-3", in: round, today: today))
    #expect(task.title == "Strengthen ‘Progression on paper’")
    #expect(task.step == 2 && task.subStep == "step-2-2")
    #expect(task.due == CalendarDate("2027-02-28"))
    #expect(task.owner == .named("River Works"))
  }

  @Test func `a target's day, a named next step and a partner's record come before`() throws {
    var workspace = workspace
    workspace.rounds[round]?.targets["building"] = RatingTarget(
      rating: 4, date: CalendarDate("2027-06-30"))
    workspace.rounds[round]?.responses[Respondent.team.id] = Response(.team)
    workspace.rounds[round]?.responses[Respondent.team.id]?["building-3"].nextStep = "Draw it"
    var partner = Partner(id: RecordID(fixed: "river"))
    partner.name = "river works"
    workspace[Partner.self][partner.id] = partner
    let task = try #require(workspace.task(id, raising: "building-3", in: round, today: today))
    #expect(task.title == "Draw it" && task.due == CalendarDate("2027-06-30"))
    #expect(task.owner == .record(partner.id))
  }

  @Test func `a task is found again by what it raises, in its own round alone`() throws {
    var workspace = workspace
    let task = try #require(workspace.task(id, raising: "forming", in: round, today: today))
    workspace[PlanTask.self][id] = task
    #expect(workspace.tasks(raising: "forming", in: round) == [task])
    #expect(workspace.tasks(raising: "forming-1", in: round).isEmpty)
    #expect(workspace.tasks(raising: "forming", in: RecordID(fixed: "autumn")).isEmpty)
  }

  @Test func `what the form does not ask makes no task`() {
    #expect(workspace.task(id, raising: "nothing", in: round, today: today) == nil)
    #expect(
      workspace.task(id, raising: "forming", in: RecordID(fixed: "x"), today: today) == nil)
  }
}
