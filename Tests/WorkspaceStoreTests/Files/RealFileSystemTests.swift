import Glibc
import Testing
import WorkspaceStore

@Suite struct RealFileSystemTests {
  private let scratch = ScratchFolder()
  private let files = RealFileSystem()

  @Test func `folders are made with their parents, for their owner alone`() throws {
    let folder = try files.openFolder(making: scratch.path + "/a/b/")
    defer { files.close(folder) }
    #expect(try files.status(of: folder).access.mode == 0o700)
    #expect(try files.list(folder).isEmpty)
  }

  @Test func `a folder that is a symbolic link is refused inside another`() throws {
    symlink("/", scratch.path + "/link")
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    #expect(throws: FileProblem.self) { try files.openFolder("link", in: folder) }
  }

  @Test func `a pipe under a document's name is refused without waiting`() throws {
    mkfifo(scratch.path + "/pipe", 0o600)
    let folder = try files.openFolder(scratch.path)
    defer { files.close(folder) }
    #expect(throws: FileProblem(.open, "pipe", EINVAL)) {
      try files.open("pipe", in: folder, for: .reading)
    }
  }

  @Test func `a file beyond the limit is refused`() throws {
    let (folder, file) = try made("a")
    defer { files.close(folder) }
    try files.writeAll([1, 2, 3], to: file, at: 0)
    #expect(try files.read(file, limit: 3) == [1, 2, 3])
    #expect(throws: FileProblem(.read, "a", EFBIG)) { try files.read(file, limit: 2) }
    files.discard(file)
  }

  @Test func `a lock keeps out whoever opens the file again, until it is closed`() throws {
    let (folder, first) = try made("a")
    defer { files.close(folder) }
    let second = try files.open("a", in: folder, for: .locking)
    #expect(try files.lock(first, patience: 0) == .held)
    #expect(try files.lock(second, patience: 3) == .busy)
    files.discard(first)
    #expect(try files.lock(second, patience: 0) == .held)
    files.discard(second)
  }

  private func made(_ name: String) throws -> (OpenFolder, OpenFile) {
    let folder = try files.openFolder(scratch.path)
    return (folder, try files.open(name, in: folder, for: .creating))
  }
}
