/// Records with a file each: their folder, and how a workspace reads and writes them.
struct Shelf: Sendable {
  let folder: RecordID
  let read:
    @Sendable (JSON, RecordID, DocumentPlace, FormerWorkspace?, inout Workspace)
      throws(DocumentProblem) -> Void
  let remove: @Sendable (RecordID, inout Workspace) -> Void
  /// The documents of the first workspace that differ from those of the second.
  let changes: @Sendable (Workspace, FormerWorkspace) -> [DocumentName: JSON?]

  init<R: RecordDocument>(_ access: RecordAccess<R>) {
    let (records, put) = (access.records, access.put)
    folder = R.folder
    read = { json, id, place, former, workspace throws(DocumentProblem) in
      let record = former.flatMap { records($0.workspace)[id] }
      if let record, let written = former?.document(place.document) {
        let former = Former(record: record, json: written)
        put(try R(json: json, id: id, at: place, since: former), id, &workspace)
      } else {
        put(try R(json: json, id: id, at: place), id, &workspace)
      }
    }
    remove = { id, workspace in put(nil, id, &workspace) }
    changes = { new, former in
      let (new, old) = (records(new), records(former.workspace))
      guard new != old else { return [:] }
      var changed: [DocumentName: JSON?] = [:]
      for (id, record) in new where record != old[id] {
        let name = record.document
        let written = old[id] == nil ? nil : former.document(name)
        let since = old[id].flatMap { old in written.map { Former(record: old, json: $0) } }
        changed[name] = .some(since.map(record.json) ?? record.json)
      }
      for id in old.keys where new[id] == nil {
        changed[DocumentName(folders: [R.folder], id: id)] = .some(nil)
      }
      return changed
    }
  }
}

extension Workspace {
  /// The folders that hold the documents of a workspace with these kinds, in order.
  package static func folders(_ kinds: [RecordKind] = RecordKind.all) -> [String] {
    ((RecordKind.apart + kinds).compactMap(\.shelf).map(\.folder)
      + [Process.folder, AssessmentRound.folder])
      .map(\.text).sorted()
  }

  /// Where the records of each folder are kept.
  var shelves: [Shelf] { listedKinds.compactMap(\.shelf) }

  /// The folders of what a partnership sees first: how far it has come.
  package static let firstFolders = [Process.folder.text]
}
