import CareerPathways

/// The documents as they are now, understood when they are asked for.
extension WorkspaceFolder: DocumentSource {
  /// The documents whose files were read, or that are to have one.
  package var names: [DocumentName] { Array(Set(known.keys).union(held.keys)) }

  /// All documents that are sound.
  package var documents: [DocumentName: JSON] {
    holdAll()
    return held.compactMapValues { $0 }
  }

  /// A document as it is now; nil where it is not there or damaged.
  package func document(_ name: DocumentName) -> JSON? {
    if let document = held[name] { return document }
    guard let bytes = known[name] else { return nil }
    defer { unchecked.remove(name) }
    do {
      return try JSONReader.read(bytes)
    } catch {
      held.updateValue(nil, forKey: name)
      problems.append(WorkspaceProblem(name.text, .json(error)))
      isReadOnly = true
      return nil
    }
  }

  /// The documents at hand as whoever edits knows them: without what came from elsewhere and was
  /// not taken in yet.
  package var documentsAsShown: [DocumentName: JSON?] {
    unseen.isEmpty ? held : held.merging(unseen) { _, shown in shown }
  }

  /// Keeps a document at hand, since more is to be done with it.
  func hold(_ name: DocumentName) {
    if held[name] == nil { held.updateValue(document(name), forKey: name) }
  }

  /// Reads all there is and keeps it at hand.
  func holdAll() {
    readRest()
    for name in known.keys.sorted() { hold(name) }
    checkRest()
  }

  /// Reads the files that opening has left for later; what is damaged in them `document` finds.
  package func readRest() {
    guard !rest.isEmpty else { return }
    let folders = rest
    rest = []
    do {
      take(try disk.list(only: folders))
    } catch {
      problems.append(WorkspaceProblem(path, .file(error)))
      isReadOnly = true
    }
  }

  /// Makes sure that every document is sound, or `problems` has it: edits wait for that.
  package func checkRest() {
    readRest()
    for name in unchecked.sorted() { _ = document(name) }
    if hasTemporaryFiles, !isReadOnly { sweep() }
    hasTemporaryFiles = false
  }

  func take(_ listing: DocumentListing) {
    known.merge(listing.contents) { _, new in new }
    unchecked.formUnion(listing.contents.keys)
    problems += listing.problems
    if !listing.problems.isEmpty { isReadOnly = true }
    if listing.hasTemporaryFiles { hasTemporaryFiles = true }
  }

  /// Removes what crashed sessions have left half written.
  private func sweep() {
    let lock = takeLock()
    defer { giveBack(lock) }
    if lockProblem == nil { disk.sweep(session.documentFolders) }
  }
}
