import CareerPathways
import Glibc
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct SavingTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `an edit is in memory, in its file and in the history`() throws {
    let folder = try desk.open()
    let change = try folder.set(Desk.map, "name", .string("Health"))
    #expect(change?.sentence == "Set name")
    #expect(change?.author == "Ann")
    #expect(change?.deltas.map(\.after) == [.string("Health")])
    #expect(try desk.text(desk.path(Desk.map)).contains(#""name": "Health""#))
    #expect(folder.changes.last?.change == change)
    #expect(!folder.hasUnpublished)
  }

  @Test func `an edit that changes nothing writes nothing`() throws {
    var writes = 0
    let folder = try desk.open { operation in
      writes += operation.isWrite ? 1 : 0
      return .proceed
    }
    writes = 0
    #expect(try folder.set(Desk.map, "name", .string("Care")) == nil)
    #expect(writes == 0)
  }

  @Test func `an edit syncs once for the journal and once for its file`() throws {
    var syncs: [FileOperation] = []
    let folder = try desk.open { operation in
      if [.sync, .syncData, .syncFolder].contains(operation) { syncs.append(operation) }
      return .proceed
    }
    try folder.set(Desk.map, "level", .int(2))
    syncs = []
    try folder.set(Desk.map, "level", .int(3))
    #expect(syncs == [.syncData, .sync, .syncFolder])
  }

  @Test func `without its journal an edit is refused and everything is as before`() throws {
    var isFull = false
    let folder = try desk.open { $0 == .syncData && isFull ? .fail(ENOSPC) : .proceed }
    let before = folder.documents
    isFull = true
    #expect {
      try folder.set(Desk.map, "name", .null)
    } throws: { error in
      if case .notSaved(let problem)? = error as? StoreProblem {
        problem.code == ENOSPC
      } else {
        false
      }
    }
    #expect(folder.documents == before)
    #expect(try desk.open().documents == before)
    isFull = false
    try folder.set(Desk.map, "name", .string("Later"))
    #expect(try desk.open().documents[Desk.map]?["name"] == .string("Later"))
  }

  @Test func `an edit whose file cannot be replaced is tried again`() throws {
    var isStuck = true
    let folder = try desk.open { $0 == .rename && isStuck ? .fail(EBUSY) : .proceed }
    try folder.set(Desk.partner, "name", .string("Lou"))
    #expect(folder.unpublished.keys.sorted() == [Desk.partner])
    #expect(try !desk.text(desk.path(Desk.partner)).contains("Lou"))
    isStuck = false
    try folder.set(Desk.map, "level", .int(2))
    #expect(!folder.hasUnpublished)
    #expect(try desk.text(desk.path(Desk.partner)).contains("Lou"))
  }

  @Test func `what would be refused when read is not written`() throws {
    let folder = try desk.open()
    var deep = JSON.null
    for _ in 0..<70 { deep = .array([deep]) }
    #expect(throws: StoreProblem.unfit(Desk.map, .tooDeep)) {
      try folder.set(Desk.map, "deep", deep)
    }
    #expect(throws: StoreProblem.unfit(Desk.map, .badNumber)) {
      try folder.set(Desk.map, "level", .number("01"))
    }
    #expect(folder.documents[Desk.map]?["level"] == .int(1))
  }

  @Test func `the store's own members of workspace json stay`() throws {
    let folder = try desk.open()
    let id = folder.id
    _ = try folder.commit("Renamed", [.workspace: .object(["name": .string("B"), "id": .null])])
    #expect(try desk.open().id == id)
    #expect(folder.documents[.workspace]?["write"] == .int(1))
    #expect(throws: StoreProblem.needed(.workspace)) {
      try folder.commit("Removed", [.workspace: nil])
    }
  }

  @Test func `a workspace held by another program is saved in the journal`() throws {
    let folder = try desk.open()
    let root = try desk.files.openFolder(desk.place.workspace)
    let lock = try desk.files.open(".lock", in: root, for: .locking)
    #expect(try desk.files.lock(lock, patience: 0) == .held)
    try folder.set(Desk.map, "level", .int(7))
    #expect(folder.hasUnpublished)
    desk.files.discard(lock)
    folder.publishPending()
    #expect(!folder.hasUnpublished)
    #expect(try desk.text(desk.path(Desk.map)).contains("7"))
  }
}
