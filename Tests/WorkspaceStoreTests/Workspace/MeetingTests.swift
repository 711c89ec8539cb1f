import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

/// Somebody else writes the same files while the workspace is open.
@Suite struct MeetingTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `an edit of another field is taken over`() throws {
    let folder = try desk.open()
    try desk.write(desk.path(Desk.map), #"{"id": "care", "level": 1, "name": "Theirs"}"#)
    try folder.set(Desk.map, "level", .int(2))
    #expect(folder.documents[Desk.map]?["name"] == .string("Theirs"))
    #expect(folder.documents[Desk.map]?["level"] == .int(2))
    #expect(try desk.open().documents == folder.documents)
    #expect(folder.conflicts == [])
    #expect(folder.takeChangesFromElsewhere() == [Desk.map])
    #expect(folder.takeChangesFromElsewhere() == [])
  }

  @Test func `an edit made before theirs was seen does not take theirs back`() throws {
    let folder = try desk.open()
    let mine = folder.documents[Desk.map]?.members ?? [:]
    try desk.write(desk.path(Desk.map), #"{"id": "care", "level": 1, "name": "Theirs"}"#)
    for level in 2...3 {
      let after = JSON.object(mine.merging(["level": .int(level)]) { $1 })
      _ = try folder.commit("Set level", [Desk.map: after])
    }
    #expect(folder.documents[Desk.map]?["name"] == .string("Theirs"))
    #expect(folder.documents[Desk.map]?["level"] == .int(3))
  }

  @Test func `an edit of the same field leaves theirs and is kept as a conflict`() throws {
    let folder = try conflicting()
    #expect(folder.documents[Desk.map]?["name"] == .string("Theirs"))
    #expect(try desk.text(desk.path(Desk.map)).contains("Theirs"))
    #expect(folder.conflicts.map(\.found) == [.string("Theirs")])
    #expect(folder.conflicts.map(\.delta.after) == [.string("Mine")])
    #expect(folder.changes.last?.change.deltas.map(\.after) == [.string("Mine")])
  }

  @Test func `a conflict is there again after a restart, once`() throws {
    let conflicts = try conflicting().conflicts
    for _ in 0..<2 { #expect(try desk.open().conflicts == conflicts) }
  }

  @Test func `a conflict ends by settling it or by an edit of its place`() throws {
    let folder = try conflicting()
    let conflict = try #require(folder.conflicts.first)
    try folder.settle(conflict)
    #expect(folder.conflicts == [])
    #expect(try desk.open().conflicts == [])

    let other = try conflicting()
    try other.set(Desk.map, "name", .string("Mine"))
    #expect(other.conflicts == [])
    #expect(try desk.open().conflicts == [])
  }

  @Test func `a document damaged meanwhile is not overwritten, others are still edited`() throws {
    let folder = try desk.open()
    try desk.write(desk.path(Desk.map), "{")
    let damage = WorkspaceProblem(
      "maps/care.json", .json(JSONProblem(kind: .endsEarly, line: 1, column: 2)))
    #expect(throws: StoreProblem.damaged(damage)) { try folder.set(Desk.map, "name", .null) }
    #expect(folder.problems == [damage])
    try folder.set(Desk.partner, "name", .string("Lou"))
    #expect(try desk.text(desk.path(Desk.map)) == "{")
    try desk.write(desk.path(Desk.map), #"{"id": "care"}"#)
    #expect(folder.reread() == [Desk.map])
    try folder.set(Desk.map, "name", .string("Mended"))
    #expect(folder.problems == [])
    #expect(
      folder.documents[Desk.map] == .object(["id": .string("care"), "name": .string("Mended")]))
  }

  @Test func `rereading finds what others changed, added and removed`() throws {
    let folder = try desk.open()
    try desk.write(desk.path(Desk.map), #"{"id": "care"}"#)
    try desk.write(desk.path(.of("meetings", "may")), #"{"id": "may"}"#)
    try desk.remove(desk.path(Desk.partner))
    #expect(folder.reread() == [Desk.map, .of("meetings", "may"), Desk.partner])
    #expect(folder.documents == (try desk.open()).documents)
    #expect(folder.reread() == [])
  }

  @Test func `two workshops see each other's edits and undo their own`() throws {
    let one = try desk.open()
    let two = try desk.open()
    try one.set(Desk.map, "level", .int(2))
    #expect(two.reread() == [Desk.map])
    try two.set(Desk.map, "name", .string("Two"))
    _ = try one.undo()
    #expect(one.documents[Desk.map]?["level"] == .int(1))
    #expect(one.documents[Desk.map]?["name"] == .string("Two"))
    #expect(one.changes.count == 2)
    #expect(try two.undo()?.sentence == "Set name")
    #expect(try two.undo() == nil)
  }

  /// The workspace after an edit of a field that somebody else has just changed.
  private func conflicting() throws -> WorkspaceFolder {
    let folder = try desk.open()
    try desk.write(desk.path(Desk.map), #"{"id": "care", "level": 1, "name": "Theirs"}"#)
    try folder.set(Desk.map, "name", .string("Mine"))
    return folder
  }
}
