import CareerPathways

/// Who works on a workspace, and with what: everything the store takes from outside.
package struct Session {
  package let author: String
  /// Where the journals of all workspaces are: `$XDG_STATE_HOME/pathways`.
  package let stateFolder: String
  /// The folders that hold documents; others are left alone.
  package let documentFolders: [String]
  package let files: any FileSystem
  /// Milliseconds since 1970 UTC.
  package let now: () -> Int
  /// Where ids come from.
  package var ids: any RandomNumberGenerator

  package init(
    author: String, stateFolder: String, documentFolders: [String],
    files: any FileSystem = RealFileSystem(), now: @escaping () -> Int,
    ids: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    self.author = author
    self.stateFolder = stateFolder
    self.documentFolders = documentFolders
    self.files = files
    self.now = now
    self.ids = ids
  }

  mutating func newID() -> RecordID { RecordID.random(using: &ids) }
}
