import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

/// Most of a workspace may be read after it was opened.
@Suite struct LaterReadingTests {
  private let desk: Desk
  private static let damage = WorkspaceProblem(
    "maps/care.json", .json(JSONProblem(kind: .endsEarly, line: 2, column: 1)))

  init() throws { desk = try Desk() }

  @Test func `opening reads the first folders alone`() throws {
    let folder = try open(first: ["partners"])
    #expect(folder.names.sorted() == [Desk.partner, .workspace])
    folder.readRest()
    #expect(folder.names.sorted() == [Desk.map, Desk.partner, .workspace])
    #expect(try folder.documents == desk.open().documents)
  }

  @Test func `a document asked for before the rest was read is one that is not there`() throws {
    let folder = try open(first: [])
    #expect(folder.document(Desk.map) == nil)
    folder.readRest()
    #expect(folder.document(Desk.map)?["name"] == .string("Care"))
  }

  @Test func `damage is found before the first edit, whichever document that touches`() throws {
    try desk.write(desk.path(Desk.map), "{\n")
    let folder = try open(first: ["partners"])
    #expect(folder.problems.isEmpty)
    #expect(throws: StoreProblem.readOnly) {
      try folder.commit("Named", [Desk.partner: .object(["name": .string("Lou")])])
    }
    #expect(folder.problems == [Self.damage])
    #expect(try desk.text(desk.path(Desk.map)) == "{\n")
    #expect(try !desk.text(desk.path(Desk.partner)).contains("name"))
  }

  @Test func `damage is found before anything is taken back`() throws {
    try desk.open().set(Desk.partner, "name", .string("Lou"))
    try desk.write(desk.path(Desk.map), "{\n")
    let folder = try open(first: [])
    #expect(throws: StoreProblem.readOnly) { try folder.undo() }
    #expect(try desk.text(desk.path(Desk.partner)).contains("Lou"))
  }

  @Test func `damage is named once, by whoever asks for the document`() throws {
    try desk.write(desk.path(Desk.map), "{\n")
    let folder = try open(first: [])
    folder.readRest()
    #expect(!folder.isReadOnly)
    #expect(folder.document(Desk.map) == nil)
    folder.checkRest()
    #expect(folder.isReadOnly)
    #expect(folder.problems == [Self.damage])
  }

  @Test func `an edit that is in a journal alone is in the file once it is opened`() throws {
    try leaveUnpublished()
    #expect(try !desk.text(desk.path(Desk.map)).contains("Later"))
    let folder = try open(first: [])
    #expect(folder.document(Desk.map)?["name"] == .string("Later"))
    #expect(try desk.text(desk.path(Desk.map)).contains("Later"))
  }

  @Test func `an edit in a journal alone waits where another document is damaged`() throws {
    try leaveUnpublished()
    try desk.write(desk.path(Desk.partner), "{")
    let folder = try open(first: [])
    #expect(folder.isReadOnly)
    #expect(folder.document(Desk.map)?["name"] == .string("Later"))
    #expect(try !desk.text(desk.path(Desk.map)).contains("Later"))
  }

  @Test func `a conflict is known at once`() throws {
    let first = try desk.open()
    try desk.write(desk.path(Desk.map), #"{"id": "care", "level": 1, "name": "Theirs"}"#)
    try first.set(Desk.map, "name", .string("Mine"))
    #expect(try open(first: []).conflicts == first.conflicts)
  }

  @Test func `temporary files are swept once all is known to be sound`() throws {
    let temporary = desk.place.workspace + "/maps/.tmp-a"
    try desk.write(temporary, "x")
    let folder = try open(first: [])
    folder.readRest()
    #expect(try desk.names(desk.place.workspace + "/maps").contains(".tmp-a"))
    folder.checkRest()
    #expect(try !desk.names(desk.place.workspace + "/maps").contains(".tmp-a"))
  }

  @Test func `temporary files stay where something is damaged`() throws {
    try desk.write(desk.place.workspace + "/maps/.tmp-a", "x")
    try desk.write(desk.path(Desk.partner), "{")
    try open(first: []).checkRest()
    #expect(try desk.names(desk.place.workspace + "/maps").contains(".tmp-a"))
  }

  @Test func `what others change before the rest is read is no change`() throws {
    let folder = try open(first: [])
    try desk.write(desk.path(Desk.map), #"{"id": "care", "name": "Theirs"}"#)
    folder.readRest()
    #expect(folder.document(Desk.map)?["name"] == .string("Theirs"))
    #expect(folder.reread().isEmpty)
  }

  @Test func `after undo the documents that others changed are still to be told`() throws {
    let folder = try desk.open()
    try folder.set(Desk.partner, "name", .string("Lou"))
    try desk.write(desk.path(Desk.partner), #"{"id": "lou", "name": "Lou", "note": "Theirs"}"#)
    let change = try folder.undo()
    #expect(change?.deltas.map(\.document) == [Desk.partner])
    #expect(folder.takeChangesFromElsewhere() == [Desk.partner])
    #expect(
      folder.document(Desk.partner) == .object(["id": .string("lou"), "note": .string("Theirs")]))
  }

  private func open(first: [String]) throws -> WorkspaceFolder {
    try WorkspaceFolder.open(desk.place.workspace, desk.session(), first: first)
  }

  /// Leaves an edit of the map that its file does not have, and nobody at the desk.
  private func leaveUnpublished() throws {
    let stuck = try desk.open { $0 == .rename ? .fail(16) : .proceed }
    try stuck.set(Desk.map, "name", .string("Later"))
  }
}
