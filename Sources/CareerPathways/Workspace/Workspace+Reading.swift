/// A workspace from its documents.
extension Workspace {
  /// Reads every document that belongs to a workspace.
  ///
  /// One that cannot be read is left out and reported, and with a round its
  /// responses; names that mean nothing here are passed over.
  package static func reading(
    _ source: some DocumentSource, kinds: [RecordKind] = RecordKind.all
  ) -> (workspace: Workspace, problems: [DocumentProblem]) {
    var workspace = Workspace(kinds: kinds)
    let problems = workspace.read(source.names, from: source)
    return (workspace, problems)
  }

  /// Reads documents again that have changed, come or gone; all others stay as they are.
  ///
  /// With one document of a round all of it is read again. `written` gives the
  /// documents that this workspace was read from, where they are at hand.
  package mutating func reread(
    _ names: some Sequence<DocumentName>, from source: some DocumentSource,
    since written: @escaping (DocumentName) -> JSON? = { _ in nil }
  ) {
    let former = FormerWorkspace(self, document: written)
    let names = Self.withWholeRounds(Set(names), of: source)
    for name in names { remove(name) }
    // What cannot be read is left out, and `refused` keeps it from being written over.
    _ = read(names, from: source, since: former)
  }

  private mutating func read(
    _ names: some Sequence<DocumentName>, from source: some DocumentSource,
    since former: FormerWorkspace? = nil
  ) -> [DocumentProblem] {
    var problems: [DocumentProblem] = []
    for name in names.map(ReadingOrder.init).sorted().map(\.name) {
      guard !belongsToRefused(name), let json = source.document(name) else { continue }
      do throws(DocumentProblem) {
        try read(json, DocumentPlace(name), since: former)
        let found = DocumentConflict.all(in: json)
        if !found.isEmpty { conflicts[name] = found }
      } catch {
        refused[name] = error
        problems.append(error)
      }
    }
    return problems
  }

  private mutating func read(
    _ json: JSON, _ place: DocumentPlace, since former: FormerWorkspace?
  ) throws(DocumentProblem) {
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
      guard ids.count == 2, let shelf = shelves.first(where: { $0.folder == ids[0] }) else {
        return
      }
      try shelf.read(json, ids[1], place, former, &self)
    }
  }

  private mutating func readAssessment(
    _ json: JSON, round: RecordID, id: RecordID, at place: DocumentPlace
  ) throws(DocumentProblem) {
    if id == AssessmentRound.ownID {
      rounds[round] = try AssessmentRound(json: json, id: round, at: place)
    } else {
      var found = rounds[round] ?? AssessmentRound(id: round)
      found.responses[id] = try found.response(from: json, id: id, at: place)
      rounds[round] = found
    }
  }

  /// Whether a document is a response in a round that could not be read.
  private func belongsToRefused(_ name: DocumentName) -> Bool {
    guard !refused.isEmpty, let round = name.round else { return false }
    return refused[AssessmentRound(id: round).document()] != nil
  }
}

/// Reading again.
extension Workspace {
  /// The names, and with one of a round all of that round.
  private static func withWholeRounds(
    _ names: Set<DocumentName>, of source: some DocumentSource
  ) -> Set<DocumentName> {
    let rounds = Set(names.compactMap(\.round))
    guard !rounds.isEmpty else { return names }
    return names.union(source.names.filter { $0.round.map(rounds.contains) ?? false })
  }

  /// Takes away what a document says, as before it was read.
  private mutating func remove(_ name: DocumentName) {
    refused[name] = nil
    conflicts[name] = nil
    if name == .workspace { profile = Workspace().profile }
    if let round = name.round { rounds[round] = nil }
    let ids = name.ids
    guard ids.count == 2 else { return }
    if ids[0] == Process.folder { process.remove(ids[1]) }
    shelves.first { $0.folder == ids[0] }?.remove(ids[1], &self)
  }
}

/// By name, but a round before its responses.
private struct ReadingOrder: Comparable {
  let name: DocumentName
  private let isResponse: Bool

  init(_ name: DocumentName) {
    self.name = name
    isResponse = name.round != nil && name.ids.last != AssessmentRound.ownID
  }

  static func < (left: Self, right: Self) -> Bool {
    left.isResponse == right.isResponse ? left.name < right.name : right.isResponse
  }
}

extension DocumentName {
  /// The round that the document belongs to.
  fileprivate var round: RecordID? {
    let ids = ids
    return ids.count == 3 && ids[0] == AssessmentRound.folder ? ids[1] : nil
  }
}
