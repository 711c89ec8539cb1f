import CareerPathways
import Testing

@testable import Exchange

@Suite struct EndNamesTests {
  /// Two pathways by two levels; `Nurse` stands in two cells and twice in one of them.
  private var map: PathwayMap {
    let (top, low) = (RecordID(fixed: "top"), RecordID(fixed: "low"))
    let (care, lab) = (RecordID(fixed: "care"), RecordID(fixed: "lab"))
    func occupation(
      _ id: StaticString, _ title: String, _ level: RecordID, _ pathway: RecordID
    ) -> Occupation {
      Occupation(
        id: RecordID(fixed: id), title: title,
        in: PathwayMap.Cell(level: level, pathway: pathway))
    }
    return PathwayMap(
      id: RecordID(fixed: "m"), name: "Health",
      levels: [Level(id: top, title: "Top"), Level(id: low, title: "Low")],
      pathways: [Pathway(id: care, title: "Care"), Pathway(id: lab, title: "Lab")],
      occupations: [
        occupation("n1", "Nurse", top, care), occupation("n2", "Nurse", top, care),
        occupation("n3", "Nurse", low, lab), occupation("aide", "Aide", low, care),
        occupation("school", "School", low, care),
      ],
      progressions: [
        Progression(
          id: RecordID(fixed: "in"), from: .outside("School"),
          to: .occupation(RecordID(fixed: "aide")), kind: .onRamp),
        Progression(
          id: RecordID(fixed: "out"), from: .occupation(RecordID(fixed: "aide")),
          to: .outside("Work"), kind: .offRamp),
      ])
  }

  private var names: EndNames { EndNames(map, RouteGraph(map)) }

  private func end(_ id: StaticString) -> Progression.End { .occupation(RecordID(fixed: id)) }

  @Test func `an occupation goes by title, id and place, whatever the capitals`() throws {
    for name in ["Aide", " aide ", "AIDE", "Aide (Low, Care)", "aide (low, care)"] {
      #expect(try names.start(named: name) == end("aide"))
      #expect(try names.goal(named: name) == end("aide"))
    }
    #expect(try names.start(named: "Nurse (Low, Lab)") == end("n3"))
    #expect(try names.start(named: "n2") == end("n2"))
  }

  @Test func `a shared name is refused with a name for each that finds it`() throws {
    let candidates = ["Nurse (Top, Care) #1", "Nurse (Top, Care) #2", "Nurse (Low, Lab)"]
    #expect(throws: EndNameProblem.several(candidates)) { try names.start(named: "nurse") }
    #expect(try candidates.map { try names.goal(named: $0) } == [end("n1"), end("n2"), end("n3")])
    let school = EndNameProblem.several(["School", "outside: School"])
    #expect(throws: school) { try names.start(named: "School") }
    #expect(try names.start(named: "outside: School") == .outside("School"))
  }

  @Test func `on-ramps are starts and off-ramps are ends`() throws {
    #expect(try names.goal(named: "work") == .outside("Work"))
    #expect(throws: EndNameProblem.nothing) { try names.start(named: "Work") }
    #expect(throws: EndNameProblem.nothing) { try names.goal(named: "outside: School") }
    #expect(throws: EndNameProblem.nothing) { try names.goal(named: "") }
  }
}
