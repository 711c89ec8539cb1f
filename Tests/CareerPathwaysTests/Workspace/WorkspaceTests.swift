import Testing

@testable import CareerPathways

@Suite struct WorkspaceTests {
  private let louisville = LouisvilleExample.workspace()
  private let mapName = LouisvilleExample.map.document

  @Test func `only what differs is made into documents`() throws {
    var edited = louisville
    #expect(try edited.documents(changedFrom: louisville).isEmpty)
    edited.process[subStep: "step-3-2"].status = .done
    edited.maps[LouisvilleExample.map.id]?.name = "IT"
    let changed = try edited.documents(changedFrom: louisville)
    #expect(
      changed.keys.sorted().map(\.text) == ["maps/louisville-it.json", "process/step-3.json"])
  }

  @Test func `what is gone is a document to remove`() throws {
    var edited = louisville
    edited.maps = [:]
    edited.rounds = [:]
    let changed = try edited.documents(changedFrom: louisville)
    let gone = louisville.documents.keys.filter {
      ["maps", "assessments"].contains($0.ids[0].text)
    }
    #expect(Set(changed.keys) == Set(gone))
    #expect(changed.values.allSatisfy { $0 == nil })
  }

  @Test func `a rating changes the response alone`() throws {
    var before = louisville
    let person = RecordID(fixed: "ann")
    let round = RecordID(fixed: "round-1")
    before.rounds[round]?.responses[person] = Response(Respondent(id: person, name: "Ann"))
    var after = before
    after.rounds[round]?.responses[person]?["forming"].rating = 4
    let changed = try after.documents(changedFrom: before)
    #expect(changed.keys.map(\.text) == ["assessments/round-1/ann.json"])
  }

  @Test func `a document that cannot be read is left out, reported and kept`() throws {
    var documents = louisville.documents
    documents[mapName] = .object(["name": .int(3)])
    let (workspace, problems) = Workspace.reading(documents)
    let place = DocumentPlace(mapName).member("name")
    #expect(problems == [DocumentProblem(.field(.wrongKind), at: place)])
    #expect(workspace.maps.isEmpty)
    #expect(workspace.rounds == louisville.rounds)
    var edited = workspace
    edited.maps[LouisvilleExample.map.id] = LouisvilleExample.map
    #expect(throws: RefusedDocument(name: mapName)) {
      try edited.documents(changedFrom: workspace)
    }
  }

  @Test func `with a round that cannot be read its responses are left out`() throws {
    let round = RecordID(fixed: "round-1")
    var documents = louisville.documents
    let name = DocumentName(folders: [AssessmentRound.folder, round], id: AssessmentRound.ownID)
    documents[name] = .array([])
    documents[DocumentName(folders: [AssessmentRound.folder, round], id: RecordID(fixed: "ann"))] =
      .object([:])
    let (workspace, problems) = Workspace.reading(documents)
    #expect(problems.map(\.fact) == [.notObject])
    #expect(workspace.rounds[round] == nil)
  }

  @Test func `a document of a kind that is unknown here is no problem`() throws {
    var documents = louisville.documents
    documents[try #require(DocumentName("sponsors/x.json"))] = .int(3)
    let (workspace, problems) = Workspace.reading(documents)
    #expect(problems.isEmpty)
    #expect(workspace == louisville)
  }

  @Test func `unknown members survive at every level`() throws {
    var documents: [DocumentName: JSON] = [:]
    for (name, json) in Self.full.documents { documents[name] = json.withStrangers }
    let (workspace, problems) = Workspace.reading(documents)
    #expect(problems.isEmpty)
    #expect(workspace.documents == documents)
  }

  @Test func `every document lies in a known folder`() {
    #expect(Set(["assessments", "maps", "partners", "process"]).isSubset(of: Workspace.folders()))
    let folders = Set(
      Self.full.documents.keys.compactMap { $0.ids.count > 1 ? $0.ids[0].text : nil })
    #expect(folders == Set(Workspace.folders()))
  }

  /// A workspace with one of everything.
  private static let full: Workspace = {
    var workspace = LouisvilleExample.workspace()
    let person = RecordID(fixed: "ann")
    let round = RecordID(fixed: "round-1")
    var response = Response(Respondent(id: person, name: "Ann"))
    response["forming"] = Answer(rating: 4, note: "Ask the colleges")
    workspace.rounds[round]?.people = [Respondent(id: person, name: "Ann")]
    workspace.rounds[round]?.responses[person] = response
    workspace.process[subStep: "step-3-2"].status = .done
    workspace.process[element: "element-2"].status = .underWay
    workspace.critical[person] = CriticalOccupation(id: person)
    workspace.layouts[person] = FileLayout(id: person)
    workspace.profile.ratingKey["rating-3"] = RatingMeaning(label: "Halfway", text: "")
    let web = RecordID(fixed: "web-developers")
    let programmers = RecordID(fixed: "computer-programmers")
    let link = Progression(id: RecordID(fixed: "up"), from: web, to: programmers)
    let ramp = Progression(
      id: RecordID(fixed: "in"), from: .outside("High school"), to: .occupation(web),
      kind: .onRamp)
    workspace.maps[LouisvilleExample.map.id]?.progressions = [link, ramp]
    workspace.maps[LouisvilleExample.map.id]?.addLifecycle()
    workspace.addSection(RecordID(fixed: "equity"), "Equity")
    workspace.addIndicator(RecordID(fixed: "missing"), "Who is missing?", to: "equity")
    workspace.rounds[round]?.targets["forming"] = RatingTarget(rating: 4)
    workspace.versions[RecordID(fixed: "v1")] = MapVersion(
      id: RecordID(fixed: "v1"), of: LouisvilleExample.map, named: "First", by: "Ann", on: nil)
    let cell = LouisvilleExample.map.cells[0]
    for place in [Feedback.Place.map, .cell(cell), .occupation(web)] {
      let id = RecordID(fixed: place == .map ? "f1" : place == .cell(cell) ? "f2" : "f3")
      workspace[Feedback.self][id] = Feedback(id: id, on: LouisvilleExample.map.id, place)
      workspace[Feedback.self][id]?.said = "Too high"
      workspace[Feedback.self][id]?.state = .setAside
    }
    var partner = Partner(id: RecordID(fixed: "kctcs"))
    partner.name = "A college"
    workspace[Partner.self][partner.id] = partner
    for kind in RecordKind.all {
      kind.put(kind.make(RecordID(fixed: "one")), &workspace)
    }
    return workspace
  }()
}

extension PathwayMap {
  /// Gives the map something of all that its way from draft to final brings.
  fileprivate mutating func addLifecycle() {
    status = .shared
    parent = RecordID(fixed: "parent")
    demandThreshold = 40
    var rule = SilencedRule(id: RecordID(fixed: "s"))
    rule.rule = "dead-end"
    rule.reason = "People retire here"
    silence(rule)
    occupations[0].wageLow = Money(cents: 2000)
    occupations[0].official.openings = 12
    let source = FigureSource(.typed, by: "Ann", date: CalendarDate("2026-11-27"))
    stamp(source, since: nil)
  }
}

extension JSON {
  /// The document with a member that no record knows in every record of it.
  fileprivate var withStrangers: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.withStrangers))
    // A link is an id and nothing else.
    case .object(let members) where members.count == 1 && members["id"] != nil: self
    case .object(let members):
      .object(
        members.mapValues(\.withStrangers).merging(
          members.values.contains { $0.members == nil && $0.elements == nil }
            ? ["from_later": .object(["x": .array([.int(1)])])] : [:]
        ) { old, _ in old })
    default: self
    }
  }
}
