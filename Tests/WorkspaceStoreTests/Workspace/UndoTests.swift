import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct UndoTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `undo returns the inverse, and history marks the change`() throws {
    let folder = try desk.open()
    try folder.set(Desk.map, "level", .int(2))
    let inverse = try folder.undo()
    #expect(inverse?.sentence == "Set level")
    #expect(inverse?.deltas.map(\.after) == [.int(1)])
    #expect(folder.changes.last?.isUndone == true)
    _ = try folder.redo()
    #expect(folder.changes.last?.isUndone == false)
    #expect(folder.documents[Desk.map]?["level"] == .int(2))
  }

  @Test func `a new edit ends redo`() throws {
    let folder = try desk.open()
    try folder.set(Desk.map, "level", .int(2))
    _ = try folder.undo()
    #expect(folder.canRedo)
    try folder.set(Desk.map, "name", .string("B"))
    #expect(!folder.canRedo)
    #expect(try folder.redo() == nil)
  }

  @Test func `the making of the workspace is not undone`() throws {
    let folder = try desk.open()
    #expect(!folder.canUndo)
    #expect(try folder.undo() == nil)
    #expect(folder.changes.count == 1)
  }

  @Test func `what somebody has changed since is left, and the change before it undone`() throws {
    try desk.open().set(Desk.partner, "name", .string("Lou"))
    try desk.open().set(Desk.map, "level", .int(2))
    try desk.write(desk.path(Desk.map), #"{"id": "care", "level": 9}"#)
    let folder = try desk.open()
    #expect(throws: StoreProblem.changedSince(Desk.map)) { try folder.undo() }
    #expect(folder.documents[Desk.map]?["level"] == .int(9))
    #expect(try folder.undo()?.deltas.map(\.document) == [Desk.partner])
    #expect(try folder.undo() == nil)
  }

  @Test func `undo that cannot be saved can be done again`() throws {
    var isFull = false
    let folder = try desk.open { $0 == .write && isFull ? .fail(28) : .proceed }
    try folder.set(Desk.map, "level", .int(2))
    isFull = true
    #expect(throws: StoreProblem.self) { try folder.undo() }
    isFull = false
    #expect(try folder.undo() != nil)
  }

  @Test func `only the last thousand changes are kept`() throws {
    var history = History()
    var random = SeededGenerator(seed: 1)
    for time in 0..<2500 {
      let change = Change(
        id: .random(using: &random), sentence: "", author: "", time: time, deltas: [])
      history.add(
        JournalEdit(kind: .done, change: change, original: nil, session: change.id, contents: [:]),
        isOurs: true)
    }
    #expect((1000...1100).contains(history.entries.count))
    #expect(history.entries.last?.change.time == 2499)
  }
}
