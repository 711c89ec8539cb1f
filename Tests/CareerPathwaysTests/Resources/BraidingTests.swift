import Testing

@testable import CareerPathways

@Suite struct BraidingTests {
  private let coaching = RecordID(fixed: "coaching")

  private func component(cost: Int?) -> ProgramComponent {
    var component = ProgramComponent(id: coaching)
    component.name = "Career coaching"
    component.kind = .coaching
    component.cost = cost.map { Money(cents: $0) }
    return component
  }

  private func resource(_ id: StaticString) -> Resource {
    var resource = Resource(id: RecordID(fixed: id))
    resource.organization = id.description
    return resource
  }

  private func use(_ id: StaticString, of resource: StaticString, _ cents: Int?) -> ResourceUse {
    var use = ResourceUse(id: RecordID(fixed: id))
    use.component = .record(coaching)
    use.resource = .record(RecordID(fixed: resource))
    use.amount = cents.map { Money(cents: $0) }
    return use
  }

  private func coverage(cost: Int?, _ uses: [ResourceUse]) -> Coverage? {
    Braiding([component(cost: cost)], [resource("a"), resource("b")], uses).rows.first?.coverage
  }

  @Test func `a component is covered by nobody until a resource is put to it`() {
    #expect(coverage(cost: 500, []) == .byNobody)
    #expect(coverage(cost: nil, []) == .byNobody)
    #expect(coverage(cost: nil, [use("u", of: "a", nil)]) == .covered)
  }

  @Test func `a use that was refused covers nothing`() {
    var refused = use("u", of: "a", 500)
    refused.state = .refused
    #expect(coverage(cost: 500, [refused]) == .byNobody)
  }

  @Test func `a use of a resource that is gone covers nothing`() {
    #expect(coverage(cost: 500, [use("u", of: "gone", 500)]) == .byNobody)
  }

  @Test func `two resources that share the cost are a braid, not a duplication`() {
    let uses = [use("u", of: "a", 200), use("v", of: "b", 300)]
    #expect(coverage(cost: 500, uses) == .covered)
    #expect(coverage(cost: 400, uses) == .twice(over: Money(cents: 100)))
    #expect(coverage(cost: 700, uses) == .partly(short: Money(cents: 200)))
  }

  @Test func `two resources without amounts may cover it twice`() {
    let uses = [use("u", of: "a", 200), use("v", of: "b", nil)]
    #expect(coverage(cost: 200, uses) == .perhapsTwice)
    #expect(coverage(cost: nil, [use("u", of: "a", 1), use("v", of: "a", 2)]) == .covered)
  }

  @Test(arguments: 0..<30)
  func `what is short or over is the difference between the cost and all amounts`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let cost = Int.random(in: 0...1000, using: &random)
    let amounts = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      Int.random(in: 0...800, using: &random)
    }
    let uses = zip(["u", "v"] as [StaticString], amounts).map { use($0, of: "a", $1) }
    let difference = amounts.reduce(0, +) - cost
    switch coverage(cost: cost, uses) {
    case .covered: #expect(difference == 0)
    case .twice(let over): #expect(over.cents == difference && difference > 0)
    case .partly(let short): #expect(short.cents == -difference && difference < 0)
    default: Issue.record("Every amount is known")
    }
  }
}

@Suite struct BraidingConflictTests {
  private let coaching = RecordID(fixed: "coaching")
  private let fund = RecordID(fixed: "fund")

  private func facts(
    _ change: (inout Resource, inout ResourceUse) -> Void
  ) -> [BraidingConflict.Fact] {
    var component = ProgramComponent(id: coaching)
    component.name = "Career coaching"
    component.kind = .coaching
    var resource = Resource(id: fund)
    resource.organization = "Workforce board"
    var use = ResourceUse(id: RecordID(fixed: "u"))
    use.component = .record(coaching)
    use.resource = .record(fund)
    change(&resource, &use)
    return Braiding([component], [resource], [use]).conflicts.map(\.fact)
  }

  @Test func `a use that no restriction speaks of is no conflict`() {
    #expect(facts { _, _ in }.isEmpty)
  }

  @Test func `a resource pays for what its rules name, by name or by kind`() {
    #expect(facts { fund, _ in fund.onlyFor = ["Coaching"] }.isEmpty)
    #expect(facts { fund, _ in fund.onlyFor = ["training", "career coaching"] }.isEmpty)
    #expect(facts { fund, _ in fund.onlyFor = ["Child care"] } == [.onlyFor(["Child care"])])
    #expect(facts { fund, _ in fund.notFor = ["coaching"] } == [.notFor("coaching")])
    #expect(facts { fund, _ in fund.notFor = ["Child care"] }.isEmpty)
  }

  @Test func `more cannot be spent than there is`() {
    let facts = facts { fund, use in
      fund.amount = Money(cents: 100)
      use.amount = Money(cents: 130)
    }
    #expect(facts == [.overspent(by: Money(cents: 30))])
  }

  @Test func `a resource pays only within its days`() throws {
    let day = try #require(CalendarDate("2027-06-30"))
    #expect(
      facts { fund, use in
        fund.until = day
        use.until = day.adding(days: 1)
      } == [.late(until: day)])
    #expect(
      facts { fund, use in
        fund.from = day
        use.from = day.adding(days: -1)
      } == [.early(from: day)])
    #expect(
      facts { fund, use in
        (fund.from, fund.until) = (day, day)
        (use.from, use.until) = (day, day)
      }.isEmpty)
  }

  @Test func `restrictions are to be cleared by somebody`() {
    let open = facts { fund, _ in fund.restrictions = "Adults over 18" }
    #expect(open == [.notCleared("Adults over 18")])
    let cleared = facts { fund, use in
      fund.restrictions = "Adults over 18"
      use.cleared = "The board, in May"
    }
    #expect(cleared.isEmpty)
  }
}
