import Glibc

/// What is in a folder of the file system.
enum Folder {
  /// The names in a folder, in no order; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a file, or a folder with all in it; links are not followed.
  static func removeTree(_ path: String) {
    guard remove(path) != 0 else { return }
    for name in names(in: path) { removeTree("\(path)/\(name)") }
    remove(path)
  }
}
