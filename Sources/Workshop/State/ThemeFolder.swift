import TerminalUI
import WorkspaceStore

/// The folder of the user's own themes, as files by name.
///
/// A folder or a file that cannot be read counts as missing: a theme is never
/// a reason not to start.
struct ThemeFolder {
  let path: String
  let files: any FileSystem

  func read() -> [(name: String, bytes: [UInt8])] {
    // No such folder: nobody made themes of their own.
    guard let folder = try? files.openFolder(path) else { return [] }
    defer { files.close(folder) }
    // A folder that cannot be listed holds no themes to choose.
    let entries = (try? files.list(folder)) ?? []
    return entries.compactMap { entry in
      // A file that cannot be read cannot be chosen either.
      let bytes = try? files.read(entry.name, in: folder, limit: SchemeFile.sizeLimit)
      return bytes.map { (entry.name, $0) }
    }
  }
}
