import CareerPathways
import WorkspaceStore

/// What is wrong with a workspace after an interrupted trial; empty where nothing is.
///
/// The workspace is opened as a user would after the crash. Its documents must
/// be what one of the models says, in memory and byte for byte on disk, and
/// nothing half done may be left. Where conflicts are allowed, a document that
/// has one may hold either side.
package struct TrialVerdict {
  package private(set) var faults: [String] = []
  /// What was found.
  package private(set) var documents: [DocumentName: JSON] = [:]
  private let allowsConflicts: Bool

  /// `models` are the states that are allowed; nil among them allows no workspace at all.
  package init(
    _ place: TrialPlace, _ files: any FileSystem, _ models: [TrialModel?], allowsConflicts: Bool
  ) {
    self.allowsConflicts = allowsConflicts
    do {
      let session = place.session(files, seed: 999) { 1 << 40 }
      let folder = try WorkspaceFolder.open(place.workspace, session)
      documents = folder.documents.filter { $0.key != .workspace }
      check(folder, models.compactMap(\.self))
      try checkFiles(of: folder, place, files)
    } catch {
      let isAllowed = models.contains { $0 == nil } && isMissing(error)
      if !isAllowed { faults.append("cannot open: \(error)") }
    }
  }

  private func isMissing(_ error: any Error) -> Bool {
    switch error as? StoreProblem {
    case .notAWorkspace, .cannotOpen: true
    default: false
    }
  }

  private mutating func check(_ folder: WorkspaceFolder, _ models: [TrialModel]) {
    let disputed = allowsConflicts ? Set(folder.conflicts.map(\.delta.document)) : []
    let documents = documents.filter { !disputed.contains($0.key) }
    let damaged = folder.problems.map(\.file)
    let fits = models.contains { model in
      let ignored = disputed.union(model.damaged)
      return model.damaged.map(\.text).sorted() == damaged
        && model.documents.filter { !ignored.contains($0.key) } == documents
    }
    if !fits {
      let allowed = models.map { Self.text($0.documents) }.joined(separator: " | ")
      faults.append("found \(Self.text(documents)) \(folder.problems), allowed \(allowed)")
    }
    if !allowsConflicts, !folder.conflicts.isEmpty {
      faults.append("conflicts: \(folder.conflicts)")
    }
    if !folder.isReadOnly, folder.hasUnpublished {
      faults.append("unpublished: \(folder.unpublished)")
    }
  }

  private static func text(_ documents: [DocumentName: JSON]) -> String {
    documents.sorted { $0.key < $1.key }.map { name, json in
      "\(name): \(String(decoding: JSONWriter.compact(json), as: UTF8.self).prefix(120))"
    }.joined(separator: ", ")
  }

  private mutating func checkFiles(
    of folder: WorkspaceFolder, _ place: TrialPlace, _ files: any FileSystem
  ) throws {
    guard !folder.isReadOnly else { return }
    let root = try files.openFolder(place.workspace)
    defer { files.close(root) }
    let listing = try DocumentListing(root, TrialPlace.folders, files)
    if listing.hasTemporaryFiles { faults.append("temporary files in the workspace") }
    if listing.contents != folder.documents.mapValues(JSONWriter.pretty) {
      faults.append("files differ from memory")
    }
    for (name, folder) in try place.journals(files) {
      if name.hasPrefix(AtomicFile.temporaryPrefix) { faults.append("temporary file \(name)") }
      files.close(folder)
    }
  }
}
