import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct JournalFolderTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `sessions one after the other go on with one journal`() throws {
    for level in 2...4 { try desk.open().set(Desk.map, "level", .int(level)) }
    #expect(try desk.journals().count == 1)
    #expect(try desk.open().changes.count == 4)
  }

  @Test func `opening alone writes nothing`() throws {
    var writes: [FileOperation] = []
    let folder = try desk.open { operation in
      if operation.isWrite, operation != .lock, operation != .close { writes.append(operation) }
      return .proceed
    }
    _ = folder.changes
    #expect(writes == [])
  }

  @Test func `a torn tail is set aside and the whole lines are kept`() throws {
    try desk.open().set(Desk.map, "level", .int(2))
    let journal = try #require(try desk.journals().first)
    let whole = try desk.bytes(journal)
    try desk.write(journal, whole + Array("?12345678 {".utf8))
    let folder = try desk.open()
    #expect(folder.problems == [])
    #expect(folder.changes.count == 2)
    #expect(try desk.bytes(journal) == whole)
    let broken = try #require(try desk.journals().last)
    #expect(broken.hasPrefix(journal + ".broken-"))
    #expect(try desk.text(broken) == "?12345678 {")
  }

  @Test func `a journal damaged in the middle is refused by line and left as it is`() throws {
    let first = try desk.open()
    for level in 2...4 { try first.set(Desk.map, "level", .int(level)) }
    let journal = try #require(try desk.journals().first)
    var bytes = try desk.bytes(journal)
    let line = bytes.split(separator: 0x0A)[2]
    bytes[line.startIndex + 20] ^= 1
    try desk.write(journal, bytes)

    let folder = try desk.open()
    let name = journal.split(separator: "/").last.map(String.init) ?? ""
    #expect(folder.problems == [WorkspaceProblem(name, .journalLine(3))])
    #expect(!folder.isReadOnly)
    #expect(!folder.canUndo)
    try folder.set(Desk.map, "name", .string("New"))
    #expect(try folder.undo()?.sentence == "Set name")
    #expect(try folder.undo() == nil)
    #expect(try desk.bytes(journal) == bytes)
    #expect(try desk.journals().count == 2)
  }

  @Test func `a journal that could not be synced gets no more lines`() throws {
    var fails = false
    let folder = try desk.open { $0 == .syncData && fails ? .fail(5) : .proceed }
    try folder.set(Desk.map, "level", .int(2))
    fails = true
    #expect(throws: StoreProblem.self) { try folder.set(Desk.map, "level", .int(3)) }
    fails = false
    let journal = try #require(try desk.journals().first)
    let bytes = try desk.bytes(journal)
    try folder.set(Desk.map, "level", .int(4))
    #expect(try desk.bytes(journal) == bytes)
    #expect(try desk.journals().count == 2)
  }

  @Test func `edits that reached their file without a mark are not made again`() throws {
    var isStuck = true
    var folder: WorkspaceFolder? = try desk.open { $0 == .rename && isStuck ? .fail(16) : .proceed }
    try folder?.set(Desk.map, "name", .string("A"))
    try folder?.set(Desk.map, "level", .int(2))
    try folder?.set(Desk.map, "name", .string("B"))
    let documents = try #require(folder?.documents)
    folder = nil
    isStuck = false
    try desk.write(
      desk.path(Desk.map), JSONWriter.pretty(documents[Desk.map] ?? .null))
    let next = try desk.open()
    #expect(next.documents == documents)
    #expect(next.conflicts == [])
  }

  @Test func `a lost mark before one that is there means nothing`() throws {
    try desk.open().set(Desk.map, "level", .int(2))
    try desk.open().set(Desk.map, "level", .int(1))
    let journal = try #require(try desk.journals().first)
    var bytes = try desk.bytes(journal)
    let line = bytes.split(separator: 0x0A)[2]
    #expect(line.first == JournalReading.Mark.publishedEdit.rawValue)
    bytes[line.startIndex] = JournalReading.Mark.pendingEdit.rawValue
    try desk.write(journal, bytes)
    let folder = try desk.open()
    #expect(folder.documents[Desk.map]?["level"] == .int(1))
    #expect(folder.conflicts == [])
  }

  @Test func `the history of a full journal is still there`() throws {
    var folder: WorkspaceFolder? = try desk.open()
    let long = String(repeating: "x", count: JournalFolder.fullLength)
    try folder?.set(Desk.map, "note", .string(long))
    try folder?.set(Desk.map, "level", .int(2))
    folder = nil
    let endings = try desk.journals().map { $0.split(separator: ".").last ?? "" }
    #expect(endings == ["past", "journal"])
    let next = try desk.open()
    #expect(next.changes.count == 3)
    _ = try next.undo()
    #expect(try next.undo()?.sentence == "Set note")
  }

  @Test func `a copy of a workspace has no history, one that was moved has`() throws {
    try desk.open().set(Desk.map, "level", .int(2))
    for name in [DocumentName.workspace, Desk.map] {
      try desk.write("/copy/" + name.text, try desk.bytes(desk.path(name)))
    }
    let copy = try WorkspaceFolder.open("/copy", desk.session())
    #expect(copy.changes == [])
    try desk.remove(desk.place.workspace)
    let moved = try WorkspaceFolder.open("/copy", desk.session())
    #expect(moved.changes.count == 2)
  }

  @Test func `journals are their owner's alone`() throws {
    let scratch = ScratchFolder()
    let place = TrialPlace(scratch.path)
    _ = try WorkspaceFolder.create(
      place.workspace, profile: [:], documents: [:],
      place.session(RealFileSystem(), seed: 1))
    let files = RealFileSystem()
    let (name, folder) = try #require(try place.journals(files).first)
    #expect(try files.status(of: folder).access.mode == 0o700)
    #expect(try files.status(of: name, in: folder).access.mode == 0o600)
  }
}
