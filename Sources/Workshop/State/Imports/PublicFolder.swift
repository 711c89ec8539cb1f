import WorkspaceStore

/// A folder of the machine in which somebody looks for a public file.
struct PublicFolder: Equatable {
  /// Without symbolic links, `.` and `..`.
  let path: String
  /// Folders first, then the files that may be read; hidden ones are left out.
  let entries: [Entry]

  struct Entry: Equatable {
    let name: String
    let isFolder: Bool
  }

  private static let endings = [".csv", ".tsv", ".txt", ".json", ".tab", ".dat"]
  private static let most = 5_000

  init(_ path: String, files: some FileSystem = RealFileSystem()) throws(FileProblem) {
    self.path = try files.resolve(path)
    let folder = try files.openFolder(self.path)
    defer { files.close(folder) }
    var entries = self.path == "/" ? [] : [Entry(name: "..", isFolder: true)]
    var plain: [Entry] = []
    for entry in try files.list(folder).prefix(Self.most) where !entry.name.hasPrefix(".") {
      let isTable = Self.endings.contains { entry.name.lowercased().hasSuffix($0) }
      switch entry.kind {
      case .folder: entries.append(Entry(name: entry.name, isFolder: true))
      // Where a link leads is seen when it is opened.
      case .symbolicLink where !isTable: entries.append(Entry(name: entry.name, isFolder: true))
      case .file, .symbolicLink, .other:
        if isTable { plain.append(Entry(name: entry.name, isFolder: false)) }
      }
    }
    self.entries = entries + plain
  }

  /// The path of an entry.
  func path(of entry: Entry) -> String {
    guard entry.name != ".." else { return parent }
    return path == "/" ? "/" + entry.name : path + "/" + entry.name
  }

  private var parent: String {
    let cut = path.lastIndex(of: "/") ?? path.startIndex
    return cut == path.startIndex ? "/" : String(path[..<cut])
  }
}
