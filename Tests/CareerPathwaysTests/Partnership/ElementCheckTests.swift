import Testing

@testable import CareerPathways

@Suite struct ElementCheckTests {
  private func found(_ id: String, _ workspace: Workspace) -> ElementCheck.Found? {
    ElementCheck.all.first { $0.id == id }?.found(in: workspace)
  }

  @Test func `a workspace without records has nothing and every check is open`() {
    for check in ElementCheck.all {
      #expect(!check.found(in: Workspace()).isDone, "\(check.id)")
    }
  }

  @Test func `every element has checks, each under a name of its own`() {
    #expect(Set(ElementCheck.all.map(\.element)) == Set(1...6))
    #expect(Set(ElementCheck.all.map(\.id)).count == ElementCheck.all.count)
  }

  @Test func `kinds that a workspace does not keep are not asked for`() {
    let workspace = Workspace(kinds: [RecordKind(Partner.self)])
    #expect(ElementCheck.all(for: workspace).map(\.id) == ["public", "businesses"])
  }

  @Test func `what is missing is named partner by partner`() {
    let workspace = LouisvilleExample.workspace()
    #expect(found("signed", workspace)?.missing == ["Falls Region Development"])
    #expect(found("swot", workspace)?.missing == ["Threat"])
    #expect(found("scored", workspace)?.missing == ["Logistics"])
    #expect(found("target", workspace)?.there == ["Information Technology 25 of 30"])
    #expect(found("shared", workspace)?.isDone == true)
  }

  @Test func `a withdrawn commitment and a replaced charter's signatures do not count`() {
    var workspace = LouisvilleExample.workspace()
    #expect(found("commitments", workspace)?.there.contains("Falls Technical College") == true)
    workspace[Commitment.self][RecordID(fixed: "give-lab")]?.state = .withdrawn
    #expect(found("commitments", workspace)?.there.contains("Falls Technical College") == false)
    workspace[Charter.self][RecordID(fixed: "charter-1")]?.state = .replaced
    #expect(found("signed", workspace)?.there == [])
  }

  @Test func `someone must meet business and someone else pass it on`() {
    var workspace = LouisvilleExample.workspace()
    #expect(found("one-face", workspace)?.isDone == true)
    for id in workspace[Contact.self].keys { workspace[Contact.self][id]?.role = .backOffice }
    #expect(found("one-face", workspace)?.missing == ["In the room"])
  }

  @Test func `the total of a candidate is the sum of the scores there are`() {
    var candidate = IndustryCandidate(id: RecordID(fixed: "c"))
    #expect(candidate.total == 0 && candidate.unscored.count == 6)
    (candidate.data, candidate.needs) = (3, 5)
    #expect(candidate.total == 8)
    for factor in IndustryCandidate.factors { candidate[keyPath: factor.score] = 5 }
    #expect(candidate.total == IndustryCandidate.most && candidate.unscored.isEmpty)
  }
}
