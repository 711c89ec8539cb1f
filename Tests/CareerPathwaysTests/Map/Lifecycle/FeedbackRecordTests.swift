import Testing

@testable import CareerPathways

@Suite struct FeedbackRecordTests {
  private let here = RecordID(fixed: "here")
  private let there = RecordID(fixed: "there")

  /// Two maps with levels, pathways and occupations of the same titles.
  private var workspace: Workspace {
    var workspace = Workspace()
    for map in [here, there] {
      workspace.maps[map] = PathwayMap(
        id: map, name: "Map \(map)",
        levels: [Level(id: id("\(map)-level"), title: "Degree")],
        pathways: [Pathway(id: id("\(map)-way"), title: "Care")], occupations: [])
    }
    return workspace
  }

  private func id(_ text: String) -> RecordID { RecordID(text) ?? .nowhere }

  private func take(
    _ texts: [(key: String, text: String)], in feedback: inout Feedback
  ) throws {
    let context = FieldContext(workspace)
    for (key, text) in texts { try Feedback.field(key)?.take(text, in: &feedback, context) }
  }

  @Test func `files keep their shape, ids as plain texts, and what no field knows`() throws {
    let document = JSON.object([
      "map": .string("here"), "level": .string("top"), "pathway": .string("care"),
      "occupation": .string("nurse"), "said": .string("Too few"), "state": .string("open"),
      "statement": .object(["id": .string("s1")]), "later": .array([.null]),
    ])
    let name = DocumentName(folders: [Feedback.folder], id: here)
    let feedback = try Feedback(json: document, id: here, at: DocumentPlace(name))
    #expect(feedback.json == document)
    #expect(feedback.map == here && feedback.place == .occupation(id("nurse")))
  }

  @Test func `a level and a pathway are found by title on the map of the feedback`() throws {
    var feedback = Feedback(id: RecordID(fixed: "f"))
    try take([("map", "Map there"), ("level", "degree"), ("pathway", "Care")], in: &feedback)
    #expect(feedback.level == id("there-level"))
    #expect(
      feedback.place == .cell(PathwayMap.Cell(level: id("there-level"), pathway: id("there-way"))))
    let text = Feedback.field("level")?.text(of: feedback, in: FieldContext(workspace))
    #expect(text == "Degree")
    feedback.map = here
    let gone = Feedback.field("level")?.text(of: feedback, in: FieldContext(workspace))
    #expect(gone == "#there-level")
  }

  @Test func `without a map a title of several is refused, and an id tells them apart`() throws {
    var feedback = Feedback(id: RecordID(fixed: "f"))
    #expect(throws: FieldProblem.noSuchRecord) {
      try take([("level", "Degree")], in: &feedback)
    }
    try take([("level", "Degree #here-level")], in: &feedback)
    #expect(feedback.place == .level(id("here-level")))
    let text = Feedback.field("level")?.text(of: feedback, in: FieldContext(workspace))
    #expect(text == "Degree #here-level")
  }

  @Test func `what feedback points at knows of it`() throws {
    var workspace = workspace
    var feedback = Feedback(id: RecordID(fixed: "f"), on: here, .level(id("here-level")))
    feedback.said = "Two\nlines"
    workspace[Feedback.self][feedback.id] = feedback
    #expect(workspace.pointers(at: here).map(\.label) == ["Map"])
    #expect(workspace.pointers(at: id("here-level")).map(\.record.title) == ["Two lines"])
  }

  @Test func `a search finds it once`() {
    var workspace = workspace
    var feedback = Feedback(id: RecordID(fixed: "f"), on: here, .map)
    feedback.said = "Zebra"
    workspace[Feedback.self][feedback.id] = feedback
    let entries = workspace.searchEntries
    let found = SearchIndex(entries).found("zebra").map { entries[$0].place }
    #expect(found == [.record(feedback.id, kind: Feedback.folder)])
  }
}
