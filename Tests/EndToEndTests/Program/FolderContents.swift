import Glibc

/// Every file of a workspace, by its path inside the folder.
///
/// Names that begin with a dot are left out: locks and settings of Git.
struct FolderContents: Equatable {
  private(set) var files: [String: String] = [:]

  init(of folder: String) { read(folder, as: "") }

  private mutating func read(_ folder: String, as prefix: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
        read("\(folder)/\(name)", as: "\(prefix)\(name)/")
      } else {
        files[prefix + name] = contents(of: "\(folder)/\(name)")
      }
    }
  }
}
