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

  /// Every table in the order of ids, and what could not be read.
  package func read() throws(FileProblem) -> [(id: RecordID, content: Result<LaborTable, Damage>)] {
    guard let folder = try opened() else { return [] }
    defer { files.close(folder) }
    return try files.list(folder).compactMap { entry in
      guard let id = Self.id(of: entry.name) else { return nil }
      return (id, table(entry.name, in: folder))
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

  private func table(_ file: String, in folder: OpenFolder) -> Result<LaborTable, Damage> {
    do {
      return .success(try LaborTable(file: files.read(file, in: folder, limit: Self.limit)))
    } catch let problem as FileProblem {
      return .failure(.file(problem))
    } catch let problem as TableFileProblem {
      return .failure(.table(problem))
    } catch {
      return .failure(.file(FileProblem(.read, file, EIO)))
    }
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
