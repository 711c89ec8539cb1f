import CareerPathways
import Glibc
import LaborData
import WorkspaceStore

/// The imported tables of a workspace, a file each in its folder `data`.
///
/// They are no records: no journal has them, and importing again brings them back.
package struct DataFolder {
  /// The workspace's folder.
  package let workspace: String
  package let files: any FileSystem

  package static let name = "data"
  private static let ending = ".tsv"
  /// Bytes; more than an import keeps.
  private static let limit = 64 << 20

  package init(of workspace: String, files: any FileSystem) {
    self.workspace = workspace
    self.files = files
  }

  /// The tables that are there, in the order of their ids.
  package func ids() throws(FileProblem) -> [RecordID] {
    guard let folder = try opened() else { return [] }
    defer { files.close(folder) }
    return try files.list(folder).compactMap { Self.id(of: $0.name) }.sorted()
  }

  /// A table, read strictly.
  package func table(_ id: RecordID) throws(Damage) -> LaborTable {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try contents(of: id.text + Self.ending)
    } catch {
      throw .file(error)
    }
    do throws(TableFileProblem) {
      return try LaborTable(file: bytes)
    } catch {
      throw .table(error)
    }
  }

  /// Keeps a table; one of the same id is replaced in one step.
  package func keep(_ table: LaborTable) throws(FileProblem) -> RecordID {
    let id = Self.id(of: table)
    let root = try files.openFolder(workspace)
    defer { files.close(root) }
    let access = try files.status(of: root).access.ofNewFolder
    let folder = try files.openFolder(making: Self.name, in: root, access)
    defer { files.close(folder) }
    let temporary = AtomicFile.temporaryPrefix + String(UInt64.random(in: 0 ... .max), radix: 36)
    try AtomicFile(id.text + Self.ending, in: folder, temporaryName: temporary, files: files)
      .replace(with: table.file)
    return id
  }

  /// Removes a table durably; ENOENT where there is none of this id.
  package func remove(_ id: RecordID) throws(FileProblem) {
    let file = id.text + Self.ending
    guard let folder = try opened() else { throw FileProblem(.remove, file, ENOENT) }
    defer { files.close(folder) }
    try files.remove(file, in: folder)
    try files.sync(folder)
  }

  /// What a table is called: short enough to be the name of a file.
  package static func id(of table: LaborTable) -> RecordID {
    let text = table.id.prefix(60)
    return RecordID(String(text)) ?? RecordID(fixed: "table")
  }

  /// Why a file in the folder is no table.
  package enum Damage: Error, Hashable, Sendable {
    case file(FileProblem)
    case table(TableFileProblem)
  }

  private func contents(of file: String) throws(FileProblem) -> [UInt8] {
    guard let folder = try opened() else { throw FileProblem(.open, file, ENOENT) }
    defer { files.close(folder) }
    return try files.read(file, in: folder, limit: Self.limit)
  }

  /// The folder `data`; nil where nothing was imported yet.
  private func opened() throws(FileProblem) -> OpenFolder? {
    let root = try files.openFolder(workspace)
    defer { files.close(root) }
    do {
      return try files.openFolder(Self.name, in: root)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  private static func id(of file: String) -> RecordID? {
    file.hasSuffix(ending) ? RecordID(String(file.dropLast(ending.count))) : nil
  }
}
