import CareerPathways

/// What an edit makes of the documents, before anything is written.
struct EditDraft {
  private(set) var documents: [DocumentName: JSON?] = [:]
  /// The new files, as far as they differ; nil for those to be removed.
  private(set) var bytes: [DocumentName: [UInt8]?] = [:]
  private(set) var contents: [DocumentName: FileContent] = [:]
  private(set) var conflicts: [Conflict] = []

  init(
    _ change: Change, _ places: [DocumentName: [Delta]], on folder: WorkspaceFolder
  ) throws(StoreProblem) {
    for (name, deltas) in places {
      let before = folder.document(name)
      var replay = Replay(before)
      replay.apply(deltas, of: change.id)
      conflicts += replay.conflicts
      let old = folder.pending[name] ?? folder.known[name]
      let new = replay.document == before ? old : try Self.bytes(of: replay.document, name)
      documents.updateValue(replay.document, forKey: name)
      if replay.document != before { bytes.updateValue(new, forKey: name) }
      contents[name] = replay.conflicts.isEmpty ? FileContent(new) : .unsettled
    }
  }

  /// Reads back what is to be written, so that no file is written that would be refused later.
  static func bytes(of json: JSON?, _ name: DocumentName) throws(StoreProblem) -> [UInt8]? {
    guard let json else { return nil }
    let bytes = JSONWriter.pretty(json)
    do {
      try JSONReader.check(written: bytes)
    } catch {
      throw .unfit(name, error.kind)
    }
    return bytes
  }
}
