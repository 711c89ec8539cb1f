import CareerPathways
import Glibc

/// What lies in the known folders of a workspace.
package struct DocumentListing {
  package private(set) var contents: [DocumentName: [UInt8]] = [:]
  private(set) var problems: [WorkspaceProblem] = []
  /// Paths of files that are no documents, such as copies a sync program has made.
  private(set) var strays: [String] = []
  /// Whether a crash has left temporary files.
  package private(set) var hasTemporaryFiles = false
  private let files: any FileSystem

  /// Whether there is a `workspace.json`, sound or not.
  var hasWorkspace: Bool {
    contents[.workspace] != nil || problems.contains { $0.file == DocumentName.workspace.text }
  }

  /// Reads `workspace.json` and every document of `folders`.
  package init(_ folder: OpenFolder, _ folders: [String], _ files: any FileSystem)
    throws(FileProblem)
  {
    self.init(of: folders, in: folder, files)
    let entries = try files.list(folder)
    if entries.contains(where: { isTemporary($0.name) }) { hasTemporaryFiles = true }
    read(DocumentName.workspace.text, .workspace, in: folder)
  }

  /// Reads every document of `folders` alone.
  init(of folders: [String], in folder: OpenFolder, _ files: any FileSystem) {
    self.files = files
    for name in folders { enter(name, "", in: folder, depth: 1) }
  }

  private mutating func enter(
    _ name: String, _ path: String, in parent: OpenFolder, depth: Int
  ) {
    let path = path + name
    do {
      let folder = try files.openFolder(name, in: parent)
      defer { files.close(folder) }
      for entry in try files.list(folder) { visit(entry, path + "/", in: folder, depth) }
    } catch {
      guard error.code != ENOENT else { return }
      problems.append(WorkspaceProblem(path, .file(error)))
    }
  }

  private mutating func visit(
    _ entry: FolderEntry, _ path: String, in folder: OpenFolder, _ depth: Int
  ) {
    if isTemporary(entry.name) {
      hasTemporaryFiles = true
    } else if let name = DocumentName(path + entry.name) {
      read(entry.name, name, in: folder)
    } else if entry.kind == .folder, depth < 2, RecordID(entry.name) != nil {
      enter(entry.name, path, in: folder, depth: depth + 1)
    } else if !entry.name.hasPrefix(".") {
      strays.append(path + entry.name)
    }
  }

  private mutating func read(_ file: String, _ name: DocumentName, in folder: OpenFolder) {
    do {
      contents[name] = try files.read(file, in: folder, limit: DocumentFiles.longest)
    } catch {
      guard error.code != ENOENT else { return }
      problems.append(WorkspaceProblem(name.text, .file(error)))
    }
  }

  private func isTemporary(_ name: String) -> Bool { name.hasPrefix(AtomicFile.temporaryPrefix) }
}

extension DocumentFiles {
  /// Reads all documents.
  func list(_ folders: [String]) throws(FileProblem) -> DocumentListing {
    let folder = try files.openFolder(path)
    defer { files.close(folder) }
    return try DocumentListing(folder, folders, files)
  }

  /// Reads the documents of some folders.
  func list(only folders: [String]) throws(FileProblem) -> DocumentListing {
    let folder = try files.openFolder(path)
    defer { files.close(folder) }
    return DocumentListing(of: folders, in: folder, files)
  }

  /// Removes what crashed sessions have left half written; call only with the workspace's lock.
  func sweep(_ folders: [String]) {
    // What cannot be removed stays; it is no document and does no harm.
    guard let root = try? files.openFolder(path) else { return }
    defer { files.close(root) }
    removeTemporaryFiles(in: root)
    for name in folders { sweep(name, in: root, depth: 1) }
  }

  private func sweep(_ name: String, in parent: OpenFolder, depth: Int) {
    // As above.
    guard let folder = try? files.openFolder(name, in: parent) else { return }
    defer { files.close(folder) }
    let inside = removeTemporaryFiles(in: folder)
    guard depth < 2 else { return }
    for name in inside { sweep(name, in: folder, depth: depth + 1) }
  }

  /// Returns the folders inside.
  @discardableResult
  private func removeTemporaryFiles(in folder: OpenFolder) -> [String] {
    // As above.
    let entries = (try? files.list(folder)) ?? []
    for entry in entries where entry.name.hasPrefix(AtomicFile.temporaryPrefix) {
      // As above.
      try? files.remove(entry.name, in: folder)
    }
    return entries.filter { $0.kind == .folder }.map(\.name)
  }
}
