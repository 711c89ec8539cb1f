import Glibc
import StoreTrials
import Testing
import WorkspaceStore

@Suite struct AtomicFileTests {
  private let scratch = ScratchFolder()
  private let files = RealFileSystem()

  @Test func `a new file is its owner's alone`() throws {
    try replace("a.json", with: "new")
    #expect(try content("a.json") == "new")
    #expect(try status("a.json").access.mode == 0o600)
  }

  @Test func `a new file in a folder shared with a group is the group's too`() throws {
    chmod(scratch.path, 0o2770)
    try replace("a.json", with: "new")
    #expect(try status("a.json").access.mode == 0o660)
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o444] as [mode_t])
  func `a file that is replaced keeps its rights`(mode: mode_t) throws {
    try replace("a.json", with: "old")
    chmod(scratch.path + "/a.json", mode)
    try replace("a.json", with: "new")
    #expect(try content("a.json") == "new")
    #expect(try status("a.json").access.mode == mode)
  }

  @Test func `a symbolic link is refused and what it names stays`() throws {
    try replace("target.json", with: "old")
    symlink("target.json", scratch.path + "/link.json")
    #expect(throws: FileProblem(.rename, "link.json", ELOOP)) {
      try replace("link.json", with: "new")
    }
    #expect(try status("link.json").kind == .symbolicLink)
    #expect(try content("target.json") == "old")
  }

  @Test func `a folder under the name is refused`() throws {
    mkdir(scratch.path + "/a.json", 0o700)
    #expect(throws: FileProblem(.rename, "a.json", EISDIR)) { try replace("a.json", with: "new") }
  }

  @Test func `another hard link keeps the old content`() throws {
    try replace("a.json", with: "old")
    link(scratch.path + "/a.json", scratch.path + "/b.json")
    try replace("a.json", with: "new")
    #expect(try content("b.json") == "old")
  }

  @Test(arguments: [FileOperation.create, .write, .sync, .close, .rename, .setAccess])
  func `a failure leaves the old file and nothing else`(failing: FileOperation) throws {
    try replace("a.json", with: "old")
    let broken = TappedFileSystem(files) { $0 == failing ? .fail(ENOSPC) : .proceed }
    #expect(throws: FileProblem.self) { try replace("a.json", with: "new", broken) }
    #expect(try content("a.json") == "old")
    #expect(try names() == ["a.json"])
  }

  @Test func `a rename that happened is believed though it reported failure`() throws {
    try replace("a.json", with: "old")
    let network = TappedFileSystem(files) { $0 == .rename ? .failBehind(EIO) : .proceed }
    try replace("a.json", with: "new", network)
    #expect(try content("a.json") == "new")
    #expect(try names() == ["a.json"])
  }

  private func replace(
    _ name: String, with text: String, _ files: any FileSystem = RealFileSystem()
  ) throws {
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    let file = AtomicFile(name, in: folder, temporaryName: ".tmp-test", files: files)
    try file.replace(with: Array(text.utf8))
  }

  private func content(_ name: String) throws -> String {
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    return String(decoding: try files.read(name, in: folder, limit: 100), as: UTF8.self)
  }

  private func status(_ name: String) throws -> FileStatus {
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    return try files.status(of: name, in: folder)
  }

  private func names() throws -> [String] {
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    return try files.list(folder).map(\.name)
  }
}
