import CareerPathways

extension Workspace {
  /// What people call the thing that a document holds; its file’s name where it is gone.
  func title(of document: DocumentName) -> String {
    let ids = document.ids
    switch (ids.first, ids.count) {
    case (PathwayMap.folder?, 2): return maps[ids[1]]?.name ?? document.text
    case (AssessmentRound.folder?, 3): return roundTitle(ids[1], ids[2]) ?? document.text
    case (let folder?, 2):
      return processTitle(ids[1]) ?? kind(folder)?.find(ids[1], self)?.title ?? document.text
    default: return document == .workspace ? profile.name : document.text
    }
  }

  private func roundTitle(_ round: RecordID, _ id: RecordID) -> String? {
    guard let found = rounds[round] else { return nil }
    let response = found.responses[id].map { ": \($0.respondent.name)" } ?? ""
    return found.name + response
  }

  private func processTitle(_ id: RecordID) -> String? {
    Guide.steps.first { $0.id == id.text }.map { "Step \($0.number): \($0.shortTitle)" }
  }
}
