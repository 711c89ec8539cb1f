import CareerPathways
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct ComparisonSentenceTests {
  @Test func `a hidden round says how far it is and how it is revealed`() {
    #expect(
      Sentences.hidden("Spring", answered: 2, asked: 3)
        == "The round ‘Spring’ is not revealed yet: 2 of 3 answered. Reveal it in the workshop: a, "
        + "then c, then v.")
  }

  @Test func `names that were not promised cannot be asked for`() {
    #expect(
      Sentences.problem(.promised)
        == "People have answered without names, so names stay hidden. A new round can show them.")
  }

  @Test func `a response that lies in the wrong place says where it belongs`() throws {
    let name = try #require(DocumentName("assessments/spring/ann.json"))
    let place = DocumentPlace(name)
    #expect(
      Sentences.fact(DocumentProblem(.notResponse, at: place))
        == "‘assessments/spring/ann.json’: nothing in it says that it is a response")
    #expect(
      Sentences.fact(
        DocumentProblem(.elsewhere(RecordID(fixed: "autumn")), at: place.member("round")))
        == "‘assessments/spring/ann.json’, round: it belongs to ‘autumn’, not here")
  }

  @Test func `what is left out of a round is of that round alone`() throws {
    let damage = ["spring/ann", "autumn/bob"].map {
      WorkspaceProblem("assessments/\($0).json", .stray)
    }
    let left = Workspace().leftOut(of: RecordID(fixed: "spring"), damage: damage)
    #expect(left.count == 1 && left[0].hasPrefix("Left out: ‘assessments/spring/ann.json’"))
  }
}
