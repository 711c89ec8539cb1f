/// A round among the rounds, as lists and files have it: whole with everybody’s responses.
extension AssessmentRound: WholeRecord {
  package static let noun = Noun("round")
  package static let purpose =
    "Each time that the partnership assesses itself: a date, a purpose and everybody’s responses."
  package static let place = GuidePlace.appendix(.selfAssessment)
  package static let making =
    "A round is begun in the workshop; ‘pathways assess import’ brings in the answers of one person."

  private static let responsesKey = "responses"

  package var whole: JSON {
    var members = json.members ?? [:]
    let all = responsesInOrder.map(\.json)
    members[Self.responsesKey] = all.isEmpty ? nil : .array(all)
    return .object(members)
  }

  package init(whole: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    var members = try RecordCoding.object(whole, at: place)
    let responses = members.removeValue(forKey: Self.responsesKey)
    try self.init(json: .object(members), id: id, at: place)
    if let responses { try readResponses(responses, at: place.member(Self.responsesKey)) }
  }

  private mutating func readResponses(
    _ json: JSON, at place: DocumentPlace
  ) throws(DocumentProblem) {
    guard let elements = json.elements else { throw DocumentProblem(.notArray, at: place) }
    for (index, element) in elements.enumerated() {
      guard let respondent = element["respondent"]?.id.flatMap({ RecordID($0) }) else {
        throw DocumentProblem(.noID(index: index), at: place)
      }
      guard responses[respondent] == nil else {
        throw DocumentProblem(.sameID(respondent), at: place)
      }
      responses[respondent] = try response(
        from: element, id: respondent, at: place.element(respondent))
    }
  }

  /// What others have answered stays; what is promised or sealed is kept.
  package func admitted(to workspace: Workspace) throws(FieldProblem) -> AssessmentRound {
    guard let former = workspace.rounds[id] else { return self }
    guard !showsNames || former.showsNames || !former.isAnswered else { throw .promised }
    for (id, response) in responses where response != former.responses[id] {
      guard !former.seals(id) else { throw .sealed }
    }
    var round = self
    round.responses.merge(former.responses) { new, _ in new }
    return round
  }
}
