import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct OpeningTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a folder without workspace json is no workspace`() throws {
    try desk.remove(desk.path(.workspace))
    #expect(throws: StoreProblem.notAWorkspace) { try desk.open() }
  }

  @Test func `a workspace that only newer versions read is refused`() throws {
    try desk.write(desk.path(.workspace), #"{"id": "abc", "read": 2, "write": 2}"#)
    #expect(throws: StoreProblem.newerFormat(read: 2)) { try desk.open() }
  }

  @Test(
    arguments: [
      (#"{"id": "abc", "read": 1, "write": 2}"#, .newerFormat(write: 2)),
      (#"{"id": "abc", "read": 1, "write": 1, "features": ["x"]}"#, .unknownFeature("x")),
      (#"{"id": "abc", "read": "1"}"#, .member("read")),
      (#"{"id": "../abc"}"#, .member("id")),
      (#"{"id": "abc", "features": 1}"#, .member("features")),
    ] as [(String, WorkspaceProblem.Reason)])
  func `a workspace that newer versions write is read only`(
    text: String, reason: WorkspaceProblem.Reason
  ) throws {
    try desk.write(desk.path(.workspace), text)
    let folder = try desk.open()
    #expect(folder.isReadOnly)
    #expect(folder.problems == [WorkspaceProblem("workspace.json", reason)])
    #expect(throws: StoreProblem.readOnly) { try folder.set(Desk.map, "name", .null) }
    #expect(try desk.text(desk.path(.workspace)) == text)
  }

  @Test func `a damaged document is named by line, and nothing is overwritten`() throws {
    let damaged = "{\n  \"id\": \"lou\",\n  \"id\": 2\n}\n"
    try desk.write(desk.path(Desk.partner), damaged)
    let folder = try desk.open()
    let problem = JSONProblem(kind: .duplicateName, line: 3, column: 3)
    #expect(folder.problems == [WorkspaceProblem("partners/lou.json", .json(problem))])
    #expect(folder.isReadOnly)
    #expect(folder.documents[Desk.map]?["name"] == .string("Care"))
    #expect(throws: StoreProblem.readOnly) { try folder.set(Desk.partner, "name", .null) }
    #expect(throws: StoreProblem.readOnly) { try folder.set(Desk.map, "name", .null) }
    #expect(try desk.text(desk.path(Desk.partner)) == damaged)
    #expect(folder.check() == folder.problems)
  }

  @Test func `a damaged workspace json leaves the documents to be read`() throws {
    try desk.write(desk.path(.workspace), "{")
    let folder = try desk.open()
    #expect(folder.id == nil)
    #expect(folder.isReadOnly)
    #expect(folder.documents[Desk.map]?["name"] == .string("Care"))
    #expect(try desk.text(desk.path(.workspace)) == "{")
  }

  @Test func `files that are no documents are left alone, and check names them`() throws {
    let stray = desk.place.workspace + "/maps/care.sync-conflict-20261124.json"
    try desk.write(stray, "{}")
    try desk.write(desk.place.workspace + "/notes/a.txt", "mine")
    let folder = try desk.open()
    #expect(folder.problems == [])
    #expect(
      folder.check()
        == [WorkspaceProblem("maps/care.sync-conflict-20261124.json", .stray)])
    try folder.set(Desk.map, "name", .null)
    #expect(try desk.text(stray) == "{}")
    #expect(try desk.text(desk.place.workspace + "/notes/a.txt") == "mine")
  }

  @Test func `temporary files of a crash are swept`() throws {
    try desk.write(desk.place.workspace + "/.tmp-a", "x")
    try desk.write(desk.place.workspace + "/assessments/spring/.tmp-b", "x")
    _ = try desk.open()
    #expect(try !desk.names(desk.place.workspace).contains(".tmp-a"))
    #expect(try desk.names(desk.place.workspace + "/assessments/spring") == [])
  }

  @Test func `a new workspace needs an empty folder`() throws {
    try desk.write("/home/ann/full/a.txt", "mine")
    #expect(throws: StoreProblem.notEmpty) { try create("/home/ann/full") }
    #expect(try desk.names("/home/ann/full") == ["a.txt"])
  }

  @Test func `a new workspace has its companions and an id of its own`() throws {
    let first = try create("/home/ann/one")
    #expect(
      try desk.names("/home/ann/one") == [
        ".gitattributes", ".gitignore", ".lock", "workspace.json",
      ])
    #expect(first.id != nil)
    #expect(try create("/home/ann/two").id != first.id)
  }

  @Test func `what an interrupted creation left is no obstacle`() throws {
    try desk.write("/home/ann/half/.lock", "")
    try desk.write("/home/ann/half/.tmp-abc", "x")
    #expect(try create("/home/ann/half").documents[.workspace]?["name"] == .string("New"))
  }

  @Test func `a creation stopped anywhere can be opened or done again`() throws {
    for stop in 0..<200 {
      let path = "/home/ann/try\(stop)"
      var count = 0
      let dying = TappedFileSystem(desk.files) { _ in
        count += 1
        return count > stop ? .fail(5) : .proceed
      }
      let documents: [DocumentName: JSON] = [Desk.map: .object([:]), Desk.partner: .object([:])]
      // Whether it succeeds depends on where it stops.
      _ = try? WorkspaceFolder.create(
        path, profile: [:], documents: documents, desk.session(dying))
      do {
        let folder = try WorkspaceFolder.open(path, desk.session())
        #expect(folder.documents.count == 3)
      } catch {
        #expect(throws: Never.self) { try create(path) }
      }
    }
  }

  private func create(_ path: String) throws -> WorkspaceFolder {
    try WorkspaceFolder.create(
      path, profile: ["name": .string("New"), "id": .string("mine")], documents: [:],
      desk.session())
  }
}
