/// A workspace from its documents.
extension Workspace {
  /// Reads every document that belongs to a workspace.
  ///
  /// One that cannot be read is left out and reported, and with a round its
  /// responses; names that mean nothing here are passed over.
  package static func reading(
    _ documents: [DocumentName: JSON]
  ) -> (workspace: Workspace, problems: [DocumentProblem]) {
    var workspace = Workspace()
    var problems: [DocumentProblem] = []
    for (name, json) in documents.sorted(by: { $0.key.readsBefore($1.key) }) {
      guard !workspace.belongsToRefused(name) else { continue }
      do throws(DocumentProblem) {
        try workspace.read(json, DocumentPlace(name))
      } catch {
        workspace.refused.insert(name)
        problems.append(error)
      }
    }
    return (workspace, problems)
  }

  private mutating func read(_ json: JSON, _ place: DocumentPlace) throws(DocumentProblem) {
    if place.document == .workspace {
      profile = try WorkspaceProfile(json: json, at: place)
      return
    }
    let ids = place.document.ids
    switch ids.first {
    case Process.folder where ids.count == 2:
      try process.read(json, id: ids[1], at: place)
    case AssessmentRound.folder where ids.count == 3:
      try readAssessment(json, round: ids[1], id: ids[2], at: place)
    default:
      guard ids.count == 2, let shelf = Shelf.all.first(where: { $0.folder == ids[0] }) else {
        return
      }
      try shelf.read(json, ids[1], place, &self)
    }
  }

  private mutating func readAssessment(
    _ json: JSON, round: RecordID, id: RecordID, at place: DocumentPlace
  ) throws(DocumentProblem) {
    if id == AssessmentRound.ownID {
      rounds[round] = try AssessmentRound(json: json, id: round, at: place)
    } else {
      let response = try Response(json: json, id: id, at: place)
      rounds[round, default: AssessmentRound(id: round)].responses[id] = response
    }
  }

  /// Whether a document is a response in a round that could not be read.
  private func belongsToRefused(_ name: DocumentName) -> Bool {
    let ids = name.ids
    guard ids.count == 3, ids[0] == AssessmentRound.folder, !refused.isEmpty else { return false }
    return refused.contains(AssessmentRound(id: ids[1]).document())
  }
}

extension DocumentName {
  /// By name, but a round before its responses.
  fileprivate func readsBefore(_ other: DocumentName) -> Bool {
    let isRound = ids.last == AssessmentRound.ownID
    let isOtherRound = other.ids.last == AssessmentRound.ownID
    return isRound == isOtherRound ? self < other : isRound
  }
}
