import Testing

@testable import CareerPathways

@Suite struct LouisvilleProgressTests {
  private let workspace = LouisvilleExample.begun()

  @Test func `every note stands at a place that the guide has, each at its own`() {
    let ids = LouisvilleProgress.subSteps.map(\.id)
    #expect(Set(ids).count == ids.count)
    for row in LouisvilleProgress.subSteps {
      #expect(workspace.process[subStep: row.id] == row.record, "\(row.id)")
      #expect(row.record.due != nil, "\(row.id)")
    }
    #expect(LouisvilleProgress.elements.map(\.id) == Guide.elements.map(\.id))
    for row in LouisvilleProgress.elements {
      #expect(workspace.process[element: row.id] == row.record, "\(row.id)")
    }
  }

  @Test func `every owner is a person of the example`() {
    let people = Set(workspace.all(Contact.self).map(\.name))
    #expect(Set(LouisvilleProgress.subSteps.map(\.owner)).isSubset(of: people))
  }

  @Test func `no step is overdue, early steps are further than late ones, and one comes next`()
    throws
  {
    let process = workspace.process
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    #expect(process.progress(ofStep: 1).isComplete && process.progress(ofStep: 2).isComplete)
    #expect((3...8).allSatisfy { process.progress(ofStep: $0).status == .underWay })
    #expect(process.nextDue.map { $0 > today } == true)
    #expect(process.next(on: today).map { [$0.step, $0.subStep] } == [3, 2])
  }

  @Test func `it comes back from its documents, and differs in its process alone`() {
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty && read == workspace)
    var bare = LouisvilleExample.workspace()
    #expect(bare != workspace)
    bare.process = workspace.process
    #expect(bare == workspace)
  }
}
