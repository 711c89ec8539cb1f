/// Why a workspace was not shared through Git.
package enum SharingProblem: Error, Hashable, Sendable {
  case noGit
  /// The folder is in no work tree of Git.
  case notShared
  /// A command of Git failed; with what it said.
  case refused(String, String)
  /// Files that are no documents of the workspace need a person to merge them.
  case notMerged
}
