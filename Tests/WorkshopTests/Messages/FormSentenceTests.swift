import Exchange
import Testing

@testable import Workshop

@Suite struct FormSentenceTests {
  @Test func `each thing wrong with a filled form is told apart, with its row`() {
    let facts: [TableProblem.Fact] = [
      .unknownRow("x"), .sameRow("x"), .missingRow("x"), .notForPerson, .otherQuestion,
      .noSuchRound, .otherPerson,
    ]
    let refusal = TableRefusal(facts.enumerated().map { TableProblem($1, row: $0 + 2) })
    let lines = Sentences.lines(refusal, files: ["ana.csv"])
    #expect(Set(lines.map { $0.drop { $0 != ":" } }).count == facts.count)
    #expect(lines.first?.hasPrefix("ana.csv, row 2: the form has no question ‘x’") == true)
    #expect(!lines.contains { $0.hasSuffix("this does not belong here") })
  }

  @Test func `which rounds there are is said where one is not found`() {
    #expect(Sentences.noSuchRound(among: []) == "There is no such round, nor any other yet.")
    #expect(
      Sentences.noSuchRound(among: ["Spring", "Fall"])
        == "There is no such round. There is ‘Spring’, ‘Fall’.")
  }
}
