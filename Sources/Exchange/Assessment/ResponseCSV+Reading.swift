import CareerPathways

/// A filled form read back.
extension ResponseCSV {
  /// What a filled form says.
  package struct Reading: Hashable, Sendable {
    package let round: RecordID
    package let response: Response
  }

  /// Reads a filled form of one of these rounds.
  ///
  /// A person is known by the id in the file, else by the name among those of
  /// the round, else new. If any row is bad or missing, all that are bad are
  /// reported and nothing is read.
  package static func read(
    _ bytes: [UInt8], rounds: [RecordID: AssessmentRound], _ assessment: GuideAssessment,
    using random: inout some RandomNumberGenerator
  ) throws(TableRefusal) -> Reading {
    let table = try NamedTable.read(bytes, known: columns, required: ["id", answer])
    var reader = ResponseReader(table.rows, assessment)
    guard let round = reader.round(among: rounds) else { throw TableRefusal(reader.problems) }
    let respondent = reader.respondent(of: round, using: &random)
    let response = reader.response(of: respondent)
    guard reader.problems.isEmpty else { throw TableRefusal(reader.problems) }
    return Reading(round: round.id, response: response)
  }
}

/// Reads the rows of a filled form and gathers what is wrong with them.
private struct ResponseReader {
  private let assessment: GuideAssessment
  private var rows: [String: NamedRow] = [:]
  private let end: Int
  private(set) var problems: [TableProblem] = []

  private static let about =
    [ResponseCSV.About.round, ResponseCSV.About.respondent] + Respondent.fields.map(\.key)

  init(_ rows: [NamedRow], _ assessment: GuideAssessment) {
    self.assessment = assessment
    end = (rows.last?.number ?? 1) + 1
    let known = Self.about + assessment.ratedIDs
    for row in rows { take(row, known: Set(known)) }
    for id in known where self.rows[id] == nil {
      problems.append(TableProblem(.missingRow(id), row: end))
    }
  }

  private mutating func take(_ row: NamedRow, known: Set<String>) {
    let id = row["id"]
    if !known.contains(id) {
      problems.append(row.problem(.unknownRow(id), in: "id"))
    } else if rows[id] != nil {
      problems.append(row.problem(.sameRow(id), in: "id"))
    } else {
      rows[id] = row
      check(row, id)
    }
  }

  /// Reports a row of the person that has more than an answer, or a question of another row.
  private mutating func check(_ row: NamedRow, _ id: String) {
    if Self.about.contains(id) {
      let others = Answer.fields.map(ResponseCSV.column).filter { $0 != ResponseCSV.answer }
      problems += row.filled(others).map { row.problem(.notForPerson, in: $0) }
    } else if isAnotherQuestion(row[ResponseCSV.question], than: id) {
      problems.append(row.problem(.otherQuestion, in: ResponseCSV.question))
    }
  }

  /// Whether a text asks what another row of the form asks; words of our own choice do not.
  private func isAnotherQuestion(_ text: String, than id: String) -> Bool {
    guard let asked = assessment.indicators.first(where: { $0.question.tidied == text }) else {
      return false
    }
    return asked.id != id && ResponseCSV.asked(id, assessment).tidied != text
  }

  /// The round that the file is of, or nil, which is reported.
  mutating func round(among rounds: [RecordID: AssessmentRound]) -> AssessmentRound? {
    guard let row = rows[ResponseCSV.About.round] else { return nil }
    let round = RecordID(row[ResponseCSV.answer]).flatMap { rounds[$0] }
    if round == nil { problems.append(row.problem(.noSuchRound, in: ResponseCSV.answer)) }
    return round
  }

  /// Who answers; what is wrong with it is reported.
  mutating func respondent(
    of round: AssessmentRound, using random: inout some RandomNumberGenerator
  ) -> Respondent {
    var read = Respondent(id: .random(using: &random))
    for field in Respondent.fields {
      guard let row = rows[field.key] else { continue }
      do throws(FieldProblem) {
        try field.take(row[ResponseCSV.answer], in: &read)
      } catch {
        problems.append(row.problem(.field(error), in: ResponseCSV.answer))
      }
    }
    return known(read, in: round)
  }

  /// The person with the id in the file, else the one of the round with this name, else new.
  private mutating func known(_ read: Respondent, in round: AssessmentRound) -> Respondent {
    guard let row = rows[ResponseCSV.About.respondent], case let text = row[ResponseCSV.answer],
      !text.isEmpty
    else {
      let named = round.respondents.filter { $0.name.lowercased() == read.name.lowercased() }
      return named.count == 1 ? read.renewed(named[0].id) : read
    }
    guard let id = RecordID(text) else {
      problems.append(row.problem(.field(.wrongKind), in: ResponseCSV.answer))
      return read
    }
    if let there = round.response(of: id)?.respondent, !read.name.isEmpty, there.name != read.name {
      problems.append(row.problem(.otherPerson, in: ResponseCSV.answer))
    }
    return read.renewed(id)
  }

  mutating func response(of respondent: Respondent) -> Response {
    var response = Response(respondent)
    for id in assessment.ratedIDs {
      guard let row = rows[id] else { continue }
      var answer = Answer()
      let texts = Answer.fields.map { FieldText($0, row[ResponseCSV.column($0)]) }
      problems += answer.take(texts).map {
        row.problem(.field($0.problem), in: ResponseCSV.column(texts[$0.index].field))
      }
      response[id] = answer
    }
    return response
  }
}

extension Respondent {
  /// The same person under another id.
  fileprivate func renewed(_ id: RecordID) -> Respondent {
    Respondent(id: id, name: name, organization: organization, kind: kind)
  }
}
