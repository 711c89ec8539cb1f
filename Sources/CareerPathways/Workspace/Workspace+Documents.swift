/// An edit would write over a document that could not be read.
package struct RefusedDocument: Error, Hashable, Sendable {
  package let name: DocumentName
}

/// A workspace as documents.
extension Workspace {
  /// The documents that differ from another workspace's; nil for one to remove.
  ///
  /// Compares values, and makes JSON of nothing but the records that differ.
  package func documents(
    changedFrom other: Workspace
  ) throws(RefusedDocument) -> [DocumentName: JSON?] {
    try documents(changedFrom: FormerWorkspace(other))
  }

  /// The same, where the documents of the other workspace are at hand.
  package func documents(
    changedFrom former: FormerWorkspace
  ) throws(RefusedDocument) -> [DocumentName: JSON?] {
    let changes = changes(from: former)
    for name in changes.keys where refused[name] != nil { throw RefusedDocument(name: name) }
    return changes
  }

  /// Every document of this workspace, but for those that could not be read.
  package var documents: [DocumentName: JSON] {
    changes(from: FormerWorkspace(Workspace(WorkspaceProfile(id: .nowhere), kinds: kinds)))
      .compactMapValues { $0 }
  }

  private func changes(from former: FormerWorkspace) -> [DocumentName: JSON?] {
    let other = former.workspace
    var changes = process.documents(changedFrom: other.process)
    if profile != other.profile { changes[.workspace] = .some(profile.json) }
    for shelf in shelves { changes.merge(shelf.changes(self, former)) { _, new in new } }
    changes.merge(assessments(changedFrom: other)) { _, new in new }
    return changes
  }

  private func assessments(changedFrom other: Workspace) -> [DocumentName: JSON?] {
    guard rounds != other.rounds else { return [:] }
    var changed: [DocumentName: JSON?] = [:]
    for id in Set(rounds.keys).union(other.rounds.keys) where rounds[id] != other.rounds[id] {
      Self.add(rounds[id], other.rounds[id], to: &changed)
    }
    return changed
  }

  private static func add(
    _ new: AssessmentRound?, _ old: AssessmentRound?, to changed: inout [DocumentName: JSON?]
  ) {
    guard let round = new ?? old else { return }
    if old.map({ new?.hasSameDocument(as: $0) ?? false }) != true {
      changed[round.document()] = .some(new?.json)
    }
    let (now, before) = (new?.responses ?? [:], old?.responses ?? [:])
    for id in Set(now.keys).union(before.keys) where now[id] != before[id] {
      changed[round.document(id)] = .some(now[id].map(round.json))
    }
  }
}
