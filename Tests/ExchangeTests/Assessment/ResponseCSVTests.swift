import CareerPathways
import Testing

@testable import Exchange

@Suite struct ResponseCSVTests {
  private let ana = Respondent(
    id: RecordID(fixed: "ana"), name: "Ana Baker", organization: "Metro", kind: .schools)

  /// A round in which Ana is asked and answered nothing.
  private var round: AssessmentRound {
    var round = AssessmentRound(id: RecordID(fixed: "spring"), name: "Spring")
    round.people = [ana]
    return round
  }

  /// The rows of Ana's blank form, without the one of names.
  private var rows: [[String]] {
    let bytes = ResponseCSV.write(PersonForm(round, Guide.assessment, for: ana))
    // Without rows every test that asks for them fails.
    return ((try? DelimitedReader.read(bytes)) ?? []).dropFirst().map(\.cells)
  }

  private func read(
    _ rows: [[String]], into round: AssessmentRound? = nil
  ) throws(TableRefusal) -> ResponseCSV.Reading {
    var random = SeededGenerator(seed: 1)
    let round = round ?? self.round
    return try ResponseCSV.read(
      DelimitedWriter.write([ResponseCSV.columns] + rows), rounds: [round.id: round],
      Guide.assessment, using: &random)
  }

  /// The rows with the cells of some, found by id, put in their places.
  private func rows(_ changed: [String: [Int: String]]) -> [[String]] {
    rows.map { row in
      var row = row
      for (column, text) in changed[row[0]] ?? [:] { row[column] = text }
      return row
    }
  }

  @Test(arguments: 0..<300) func `any response on any form comes back`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let assessment = Workspace.hostileForm(using: &random).assessment
    let round = AssessmentRound.hostile(assessment, using: &random)
    let response = try #require(round.responses.values.first)
    let bytes = ResponseCSV.write(
      PersonForm(round, assessment, for: response.respondent, isFilled: true))
    let read = try ResponseCSV.read(bytes, rounds: [round.id: round], assessment, using: &random)
    #expect(read.round == round.id && read.response == response)
  }

  @Test func `a blank form of anybody takes a new person, or one of the round by name`() throws {
    let blank = rows(["respondent": [3: ""], "name": [3: "Ben"], "forming-2": [3: "4"]])
    let ben = try read(blank).response
    #expect(ben.respondent.name == "Ben" && ben.id != ana.id)
    #expect(ben["forming-2"] == Answer(rating: 4) && ben["forming-1"].rating == nil)
    #expect(
      try read(rows(["respondent": [3: ""], "name": [3: "ana baker"]])).response.id == ana.id)
  }

  @Test func `every bad row is named, and nothing is read`() {
    let bad = rows([
      "name": [3: ""], "kind": [3: "Bank", 4: "x"], "forming-1": [3: "6"],
      "building-1": [3: "0"], "designing": [3: "4.5"], "improving": [5: "my drawer"],
      "improving-1": [0: "improving-9"],
    ])
    let kinds = PartnerKind.allCases.map(\.rawValue)
    #expect(
      throws: TableRefusal([
        TableProblem(.field(.required), row: 4, column: 4),
        TableProblem(.field(.notChoice(kinds)), row: 6, column: 4),
        TableProblem(.notForPerson, row: 6, column: 5),
        TableProblem(.field(.outside(1...5)), row: 7, column: 4),
        TableProblem(.field(.outside(1...5)), row: 12, column: 4),
        TableProblem(.field(.notWholeNumber), row: 21, column: 4),
        TableProblem(.unknownRow("improving-9"), row: 22, column: 1),
        TableProblem(.field(.notLink), row: 26, column: 6),
        TableProblem(.missingRow("improving-1"), row: 27),
      ])
    ) { try read(bad) }
  }

  @Test func `a row twice, cut off, of another round or person is refused`() {
    func facts(_ rows: [[String]]) -> [TableProblem.Fact] {
      do throws(TableRefusal) { _ = try read(rows) } catch { return error.problems.map(\.fact) }
      return []
    }
    #expect(facts(rows + [rows[9]]) == [.sameRow(rows[9][0])])
    #expect(facts(rows.dropLast(2)) == [.missingRow("improving-4"), .missingRow("improving")])
    #expect(facts(rows(["round": [3: "autumn"]])) == [.noSuchRound])
    #expect(facts(rows(["name": [3: "Ben"]])) == [.otherPerson])
    #expect(facts(rows(["respondent": [3: "../ana"]])) == [.field(.wrongKind)])
  }

  @Test func `ids sorted away from their questions are refused, other words are not`() throws {
    let asked = Guide.indicators[1].question
    let mixed = rows(["forming-1": [2: asked]])
    #expect(throws: TableRefusal([TableProblem(.otherQuestion, row: 7, column: 3)])) {
      try read(mixed)
    }
    #expect(
      try read(rows(["forming-1": [2: "Partners?", 3: "2"]])).response["forming-1"].rating == 2)
  }

  @Test func `a form filled later adds to what was answered before`() {
    var response = Response(ana)
    response["forming-1"].rating = 2
    response["forming-2"].rating = 3
    var form = Response(Respondent(id: ana.id, name: "Ana Baker"))
    form["forming-2"] = Answer(rating: 5, note: "Signed")
    response.fill(from: form)
    #expect(response["forming-1"].rating == 2)
    #expect(response["forming-2"] == Answer(rating: 5, note: "Signed"))
    #expect(response.respondent == ana)
  }
}
