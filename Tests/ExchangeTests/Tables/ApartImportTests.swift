import CareerPathways
import Testing
import WorkspaceStore

@testable import Exchange

/// Bringing in records of the kinds that have parts, or that the guide has.
@Suite struct ApartImportTests {
  private let round = RecordID(fixed: "spring")
  private let ann = RecordID(fixed: "ann")
  private let bob = RecordID(fixed: "bob")

  private func kind(_ folder: String) throws -> RecordKind {
    try #require(RecordKind.listed.first { $0.folder.text == folder })
  }

  /// The example with a round that Ann and Bob answered.
  private func workspace() -> Workspace {
    var workspace = LouisvilleExample.workspace()
    var spring = AssessmentRound(id: round, name: "Spring")
    for id in [ann, bob] {
      var response = Response(Respondent(id: id, name: id.text))
      response["forming"] = Answer(rating: 4)
      spring.responses[id] = response
    }
    workspace.rounds = [round: spring]
    return workspace
  }

  private func readCSV(
    _ text: String, _ folder: String, _ workspace: Workspace
  ) throws -> [AnyRecord] {
    var random = SeededGenerator(seed: 1)
    return try KindCSV.read(Array(text.utf8), of: kind(folder), into: workspace) {
      .random(using: &random)
    }
  }

  private func readJSON(
    _ text: String, _ folder: String, _ workspace: Workspace
  ) throws -> [AnyRecord] {
    var random = SeededGenerator(seed: 1)
    return try KindJSON.read(
      JSONReader.read(Array(text.utf8)), of: kind(folder), into: workspace
    ) { .random(using: &random) }
  }

  @Test func `a row changes the fields of what is there, by its id alone`() throws {
    let read = try readCSV("id,purpose\nspring,See\n", "assessments", workspace())
    let changed = try #require(read.first?.record as? AssessmentRound)
    #expect(changed.purpose == "See" && changed.name == "Spring" && changed.responses.count == 2)
  }

  @Test(arguments: ["maps", "versions", "assessments", "sub-steps", "elements"])
  func `a row without a known id is bad where a row makes none`(folder: String) throws {
    let title = try kind(folder).fields[0].key
    #expect(
      throws: TableRefusal([
        TableProblem(.unknownID, row: 2, column: 1), TableProblem(.unknownID, row: 3, column: 1),
      ])
    ) { try readCSV("id,\(title)\nstep-9-1,\n,A\n", folder, workspace()) }
  }

  @Test func `the guide's points are changed by id, none is added, and their words stay`() throws {
    let read = try readJSON(
      #"[{"id": "step-3-2", "number": "3.2", "status": "done"}]"#, "sub-steps", workspace())
    #expect((read[0].record as? NotedPoint<SubStep>)?.note.status == .done)
    #expect(
      throws: ListRefusal([
        ListProblem(.unknownID, record: 1, member: "id"),
        ListProblem(.field(.fixed), record: 2, member: "title"),
      ])
    ) {
      try readJSON(
        #"[{"id": "step-9-9"}, {"id": "step-1-1", "title": "Rest"}]"#, "sub-steps", workspace())
    }
    #expect(throws: TableRefusal([TableProblem(.field(.fixed), row: 2, column: 2)])) {
      try readCSV("id,title\nelement-1,Rest\n", "elements", workspace())
    }
  }

  @Test func `a round keeps what others answered`() throws {
    let read = try readJSON(
      #"[{"id": "spring", "name": "Spring", "responses": [{"respondent": {"id": "bob"}, "#
        + #""answers": {"forming": {"rating": 2}}}]}]"#, "assessments", workspace())
    let changed = try #require(read.first?.record as? AssessmentRound)
    #expect(changed.responses[bob]?["forming"].rating == 2)
    #expect(changed.responses[ann]?["forming"].rating == 4)
  }

  @Test func `names that were promised to stay hidden do, and sealed answers stay`() throws {
    #expect(throws: ListRefusal([ListProblem(.field(.promised), record: 1)])) {
      try readJSON(
        #"[{"id": "spring", "name": "Spring", "names": "shown"}]"#, "assessments", workspace())
    }
    var revealed = workspace()
    revealed.rounds[round]?.revealed = CalendarDate("2026-11-24")
    #expect(throws: ListRefusal([ListProblem(.field(.sealed), record: 1)])) {
      try readJSON(
        #"[{"id": "spring", "responses": [{"respondent": {"id": "ann"}, "answers": {}}]}]"#,
        "assessments", revealed)
    }
  }

  @Test func `what no workspace would read is named with its place`() throws {
    let level = PathStep.member("levels")
    #expect(
      throws: ListRefusal([
        ListProblem(.part([level], .sameID(ann)), record: 1),
        ListProblem(.part([.member("name")], .field(.wrongKind)), record: 2),
        ListProblem(.part([], .sameID(bob)), record: 3),
      ])
    ) {
      try readJSON(
        #"[{"levels": [{"id": "ann"}, {"id": "ann"}]}, {"name": 1}, "#
          + #"{"levels": [{"id": "bob"}], "pathways": [{"id": "bob"}]}]"#, "maps", workspace())
    }
    #expect(
      throws: ListRefusal([
        ListProblem(.part([.member("content"), level], .notArray), record: 1)
      ])
    ) {
      try readJSON(
        #"[{"name": "V", "map": "m", "content": {"levels": 3}}]"#, "versions", workspace())
    }
  }

  @Test func `a file of another kind is none, nor is a misspelled member taken`() throws {
    #expect(
      throws: ListRefusal([
        ListProblem(.unknownMember, record: 1, member: "levels"),
        ListProblem(.unknownMember, record: 1, member: "naem"),
      ])
    ) { try readJSON(#"[{"name": "A", "naem": "B", "levels": []}]"#, "assessments", workspace()) }
    var newer = workspace()
    newer.rounds[round]?.unknown = ["later": .null]
    let read = try readJSON(
      #"[{"id": "spring", "name": "Spring", "later": 1}]"#, "assessments", newer)
    #expect((read.first?.record as? AssessmentRound)?.unknown == ["later": .int(1)])
  }

  @Test func `a final map takes nothing`() throws {
    var workspace = workspace()
    let map = LouisvilleExample.map.id
    workspace.maps[map]?.status = .final
    #expect(throws: TableRefusal([TableProblem(.field(.final), row: 2)])) {
      try readCSV("id,name\n\(map),Other\n", "maps", workspace)
    }
    #expect(throws: ListRefusal([ListProblem(.field(.final), record: 1)])) {
      try readJSON(#"[{"id": "\#(map)", "name": "Other"}]"#, "maps", workspace)
    }
  }

  @Test func `a question of one's own needs a section that is there`() throws {
    let read = try readCSV("question,section\nWho?,forming\n", "form-indicators", workspace())
    #expect((read.first?.record as? FormIndicator)?.section == "forming")
    #expect(throws: TableRefusal([TableProblem(.field(.noSuchSection), row: 2)])) {
      try readCSV("question,section\nWho?,nowhere\n", "form-indicators", workspace())
    }
  }
}
