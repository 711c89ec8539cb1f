/// One kind of record with a file each: its folder, and where a workspace keeps it.
///
/// A new kind of record is one row of `all`.
struct Shelf: Sendable {
  let folder: RecordID
  let read:
    @Sendable (JSON, RecordID, DocumentPlace, inout Workspace) throws(DocumentProblem) -> Void
  let remove: @Sendable (RecordID, inout Workspace) -> Void
  /// The documents of the first workspace that differ from those of the second.
  let changes: @Sendable (Workspace, Workspace) -> [DocumentName: JSON?]

  static let all = [
    Shelf(\.maps), Shelf(\.partners), Shelf(\.feedback), Shelf(\.versions),
    Shelf(\.critical), Shelf(\.layouts),
  ]

  private init<R: RecordDocument>(
    _ path: any WritableKeyPath<Workspace, [RecordID: R]> & Sendable
  ) {
    folder = R.folder
    read = { json, id, place, workspace throws(DocumentProblem) in
      workspace[keyPath: path][id] = try R(json: json, id: id, at: place)
    }
    remove = { id, workspace in workspace[keyPath: path][id] = nil }
    changes = { new, old in
      let (new, old) = (new[keyPath: path], old[keyPath: path])
      guard new != old else { return [:] }
      var changed: [DocumentName: JSON?] = [:]
      for (id, record) in new where record != old[id] {
        changed[DocumentName(folders: [R.folder], id: id)] = .some(record.json)
      }
      for id in old.keys where new[id] == nil {
        changed[DocumentName(folders: [R.folder], id: id)] = .some(nil)
      }
      return changed
    }
  }
}

extension Workspace {
  /// The folders that hold the documents of a workspace, in order.
  package static let folders = (Shelf.all.map(\.folder) + [Process.folder, AssessmentRound.folder])
    .map(\.text).sorted()

  /// The folders of what a partnership sees first: how far it has come.
  package static let firstFolders = [Process.folder.text]
}
