import WorkspaceStore

/// The file in which the workshop remembers: `workshop.json` in the user's state folder.
///
/// Losing it costs nobody work, so a file that cannot be read counts as empty
/// and one that cannot be written is left as it is.
package struct MemoryFile {
  private let folder: String
  private let files: any FileSystem
  private static let name = "workshop.json"
  /// Bytes; far more than twelve paths need.
  private static let limit = 65_536

  package init(folder: String, files: any FileSystem) {
    self.folder = folder
    self.files = files
  }

  package func read() -> Memory {
    // No file yet, or a damaged one: start without memories.
    (try? readStrictly()) ?? Memory()
  }

  package func write(_ memory: Memory) {
    // The workshop works without its memory, and there is nothing the user could do.
    try? replace(with: memory)
  }

  private func readStrictly() throws -> Memory {
    let folder = try files.openFolder(folder)
    defer { files.close(folder) }
    return Memory(try JSONReader.read(files.read(Self.name, in: folder, limit: Self.limit)))
  }

  private func replace(with memory: Memory) throws {
    let folder = try files.openFolder(making: folder)
    defer { files.close(folder) }
    let file = AtomicFile(
      Self.name, in: folder, temporaryName: AtomicFile.temporaryPrefix + "workshop", files: files)
    try file.replace(with: JSONWriter.pretty(memory.json))
  }
}
