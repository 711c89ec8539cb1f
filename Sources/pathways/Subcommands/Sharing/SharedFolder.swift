import Foundation
import Workshop
import WorkspaceStore

/// The folder of a workspace as Git shares it.
struct SharedFolder {
  private let git: Git
  private let path: String

  init(path: String) {
    self.path = path
    git = Git(folder: path)
  }

  /// Makes sure that Git knows the folder, and how it merges the files of a workspace.
  func prepare() throws {
    guard try git("--version").isDone else { throw SharingProblem.noGit }
    guard try git("rev-parse", "--is-inside-work-tree").isDone else {
      throw SharingProblem.notShared
    }
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let quoted = "'\(program.replacing("'", with: "'\\''"))'"
    try must("config", "merge.pathways.name", "files of a pathways workspace")
    try must("config", "merge.pathways.driver", "\(quoted) merge-file %O %A %B")
  }

  /// Commits what has changed in the folder; false where nothing has.
  func commit() throws -> Bool {
    try must("add", "--all", "--", ".")
    guard try !git("diff", "--cached", "--quiet", "--", ".").isDone else { return false }
    try must("commit", "--message", "Work on the partnership’s workspace", "--", ".")
    return true
  }

  /// Merges what others have sent; nil where there is nobody to ask.
  func bringIn() throws -> Bool? {
    guard try git("rev-parse", "--abbrev-ref", "@{upstream}").isDone else { return nil }
    try must("fetch")
    let before = try git("rev-parse", "HEAD").text
    if try !git("merge", "--no-edit", "@{upstream}").isDone { try conclude() }
    return try git("rev-parse", "HEAD").text != before
  }

  /// Sends what is here; false where there is nobody to send to.
  func send() throws -> Bool {
    guard try git("rev-parse", "--abbrev-ref", "@{upstream}").isDone else { return false }
    try must("push")
    return true
  }

  /// Ends a merge in which files hold conflicts, or one side removed what the other changed.
  ///
  /// A merge that left anything else is taken back.
  private func conclude() throws {
    let unmerged = try git("diff", "--name-only", "--diff-filter=U", "--relative", "-z").parts
    let everywhere = try git("diff", "--name-only", "--diff-filter=U", "-z").parts
    guard !unmerged.isEmpty, unmerged.count == everywhere.count, unmerged.allSatisfy(isSound)
    else {
      _ = try git("merge", "--abort")
      throw SharingProblem.notMerged
    }
    for name in unmerged { try must("add", "--", name) }
    try must("commit", "--no-edit")
  }

  private func isSound(_ name: String) -> Bool {
    guard name.hasSuffix(".json") else { return false }
    // What cannot be read is not sound.
    guard let bytes = try? Surroundings.live.contents(of: "\(path)/\(name)") else { return false }
    // Nor is what is no JSON, such as a file with the marks of a merge by lines.
    return (try? JSONReader.read(bytes)) != nil
  }

  private func must(_ words: String...) throws {
    let answer = try git.run(words)
    guard answer.isDone else { throw SharingProblem.refused(words[0], answer.text) }
  }
}
