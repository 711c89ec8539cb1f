import CareerPathways
import Testing

@testable import WorkspaceStore

@Suite struct NotifiedFolderTests {
  private let scratch = ScratchFolder()
  private let files = RealFileSystem()

  @Test func `a document that is written is told of, other files are not`() throws {
    try write("{}", to: "one.json", in: "partners")
    let watch = try #require(NotifiedFolder(scratch.path, documentFolders: ["partners"]))
    #expect(watch.take() == .none)
    try write("{\"name\": 1}", to: "one.json", in: "partners")
    try write("notes", to: "notes.txt", in: "")
    #expect(watch.take() == .documents([try #require(DocumentName("partners/one.json"))]))
    #expect(watch.take() == .none)
  }

  @Test func `a response in a round that is there already is told of`() throws {
    try write("{}", to: "round.json", in: "assessments/autumn")
    let watch = try #require(NotifiedFolder(scratch.path, documentFolders: ["assessments"]))
    try write("{}", to: "bob.json", in: "assessments/autumn")
    let response = try #require(DocumentName("assessments/autumn/bob.json"))
    #expect(watch.take() == .documents([response]))
  }

  @Test func `a folder that holds no documents is not watched`() throws {
    let watch = try #require(NotifiedFolder(scratch.path, documentFolders: []))
    try write("x", to: "index", in: ".git")
    #expect(watch.take() == .none)
  }

  @Test func `the table of drives can be read here`() { #expect(!SharedDrive.table.isEmpty) }

  @Test func `a folder that comes later is watched too`() throws {
    let watch = try #require(NotifiedFolder(scratch.path, documentFolders: ["partners"]))
    try write("{}", to: "one.json", in: "partners")
    #expect(watch.take() == .anything)
    try write("{\"name\": 1}", to: "one.json", in: "partners")
    #expect(watch.take() == .documents([try #require(DocumentName("partners/one.json"))]))
  }

  @Test func `the innermost drive around a folder tells whether it is shared`() {
    let mounts = """
      /dev/sda1 / ext4 rw 0 0
      server:/work /home/ann/our\\040work nfs4 rw 0 0
      tmpfs /home/ann/our\\040work/local tmpfs rw 0 0
      ours /home/bob fuse.sshfs rw 0 0
      """
    for (path, isShared) in [
      ("/home/ann", false), ("/home/ann/our work/it.pathways", true),
      ("/home/ann/our work/local/x", false), ("/home/bob", true), ("/home/bobby", false),
    ] {
      #expect(SharedDrive.isShared(path, mounts: mounts) == isShared, "\(path)")
    }
  }

  private func write(_ text: String, to name: String, in folder: String) throws {
    let place = folder.isEmpty ? scratch.path : "\(scratch.path)/\(folder)"
    let parts = folder.split(separator: "/").dropLast()
    if let parent = parts.first {
      files.close(try files.openFolder(making: "\(scratch.path)/\(parent)"))
    }
    let open = try files.openFolder(making: place)
    defer { files.close(open) }
    try AtomicFile(name, in: open, temporaryName: ".tmp-x", files: files)
      .replace(with: Array(text.utf8))
  }
}
