import CareerPathways
import WorkspaceStore

/// Where a trial happens.
package struct TrialPlace: Sendable {
  package let workspace: String
  package let state: String
  package static let folders = ["assessments", "maps", "meetings", "partners"]

  package init(_ path: String) {
    workspace = path + "/louisville.pathways"
    state = path + "/state/pathways"
  }

  package func session(
    _ files: any FileSystem, seed: Int, now: @escaping () -> Int = { 0 }
  ) -> Session {
    Session(
      author: "Ann", stateFolder: state, documentFolders: Self.folders, files: files, now: now,
      ids: SeededGenerator(seed: seed))
  }

  /// Replaces a document as another program would: by a new file under the same name.
  func replace(
    _ name: DocumentName, with bytes: [UInt8], _ files: any FileSystem
  ) throws(FileProblem) {
    let parts = name.text.split(separator: "/").map(String.init)
    let path = ([workspace] + parts.dropLast()).joined(separator: "/")
    let folder = try files.openFolder(path)
    defer { files.close(folder) }
    let file = AtomicFile(
      parts.last ?? "", in: folder, temporaryName: AtomicFile.temporaryPrefix + "elsewhere",
      files: files)
    try file.replace(with: bytes)
  }

  /// Appends half a line to every journal.
  func tearJournals(_ files: any FileSystem) throws(FileProblem) {
    for (name, folder) in try journals(files) where name.hasSuffix(".journal") {
      let journal = try files.open(name, in: folder, for: .updating)
      defer { files.discard(journal) }
      let length = try files.status(of: journal).size
      try files.writeAll(Array("?0123abcd {\"kind\":".utf8), to: journal, at: length)
    }
  }

  /// The files in the state folders of all workspaces, each with its open folder.
  package func journals(
    _ files: any FileSystem
  ) throws(FileProblem) -> [(name: String, folder: OpenFolder)] {
    let root = try files.openFolder(state)
    defer { files.close(root) }
    var journals: [(String, OpenFolder)] = []
    for entry in try files.list(root) {
      let folder = try files.openFolder(entry.name, in: root)
      journals += try files.list(folder).map { ($0.name, folder) }
    }
    return journals
  }
}
