import CareerPathways
import Testing

@testable import Exchange

/// Levels come from a ProgressionModel, in this file or another, else from the links.
@Suite struct CTDLLevelTests {
  private let samples = CTDLSamples.self

  /// Three levels, listed from the middle.
  private func model(_ extra: String = "") -> String {
    samples.graph(
      """
      {"@id": "\(samples.uri(20))", "@type": ["asn:ProgressionModel", "skos:ConceptScheme"],
       "ceasn:name": "Steps",
       "skos:hasTopConcept": ["\(samples.uri(22))", "\(samples.uri(21))", "\(samples.uri(23))"]},
      \(level(21, "Beginner", #""ceterms:precedes": "\#(samples.uri(22))""#)),
      \(level(22, "Intermediate", extra)),
      \(level(23, "Advanced", #""ceterms:precededBy": "\#(samples.uri(22))""#))
      """)
  }

  private func level(_ number: Int, _ name: String, _ rest: String) -> String {
    """
    {"@id": "\(samples.uri(number))", "@type": "asn:ProgressionLevel",
     "skos:prefLabel": {"en-US": "\(name)"}\(rest.isEmpty ? "" : ", " + rest)}
    """
  }

  private func plain(levels: [String: Int]) -> String {
    levels.reduce(samples.plain) { text, level in
      text.replacing(
        "{\"en-US\": \"\(level.key)\"}",
        with: "{\"en-US\": \"\(level.key)\"}, \"asn:hasProgressionLevel\": "
          + "\"\(samples.uri(level.value))\"")
    }
  }

  @Test func `a model in a second file gives the rows, the most advanced first`() throws {
    let text = plain(levels: ["Welder": 21, "Machinist": 21, "Engineer": 23])
    for files in [[text, model()], [model(), text]] {
      let read = try samples.read(files[0], files[1])
      #expect(read.map.levels.map(\.title) == ["Advanced", "Intermediate", "Beginner"])
      #expect(
        MapOutline(read.map).occupations == [
          "Welder, Beginner, Metal", "Machinist, Beginner, Metal", "Engineer, Advanced, Metal",
        ])
      #expect(read.findings.isEmpty)
    }
  }

  @Test func `what has no level goes beside what comes before it, else what follows`() throws {
    let read = try samples.read(plain(levels: ["Machinist": 22]), model())
    #expect(
      MapOutline(read.map).occupations == [
        "Welder, Intermediate, Metal", "Machinist, Intermediate, Metal",
        "Engineer, Intermediate, Metal",
      ])
    #expect(
      read.findings == [
        .noLevel(CTDLNodeName("Engineer", samples.ctid(3))),
        .noLevel(CTDLNodeName("Welder", samples.ctid(1))),
      ])
  }

  @Test func `levels that no file has are rows all the same, and keep their CTIDs`() throws {
    let read = try samples.read(plain(levels: ["Welder": 21, "Machinist": 21, "Engineer": 23]))
    #expect(read.map.levels.map(\.title) == ["Level 2", "Level 1"])
    #expect(read.map.levels.map(\.id.text) == [samples.ctid(23), samples.ctid(21)])
    #expect(
      MapOutline(read.map).occupations == [
        "Welder, Level 1, Metal", "Machinist, Level 1, Metal", "Engineer, Level 2, Metal",
      ])
    #expect(read.findings == [.unnamedLevels(2)])
  }

  @Test func `what a level names goes into its note, and a level before itself is told`() throws {
    let extra = """
      "ceterms:precedes": "\(samples.uri(22))", "schema:skills": [{"@type": "schema:DefinedTerm",
      "name": "Reads drawings"}, {"@type": "schema:DefinedTerm", "name": "Measures"}]
      """
    let read = try samples.read(
      plain(levels: ["Welder": 21, "Machinist": 22, "Engineer": 23]), model(extra))
    #expect(read.map.levels.map(\.note) == ["", "Reads drawings; Measures", ""])
    let middle = CTDLNodeName("Intermediate", samples.ctid(22))
    #expect(
      read.findings == [.levelFollowsItself(middle), .inLevelNote(middle, count: 2)])
  }

  @Test func `concepts of another purpose are no levels`() throws {
    let terms = samples.graph(
      """
      {"@id": "x:terms", "@type": "skos:ConceptScheme", "skos:hasTopConcept": "x:spring"},
      {"@id": "x:spring", "@type": "skos:Concept", "skos:inScheme": "x:terms",
       "skos:prefLabel": "Spring"}
      """)
    #expect(MapOutline(try samples.read(samples.plain, terms).map) == .plain)
    let called = samples.plain.replacing(
      "\"@type\": \"ceterms:Pathway\"",
      with: "\"@type\": \"ceterms:Pathway\", \"asn:hasProgressionModel\": \"x:terms\"")
    #expect(try samples.read(called, terms).map.levels.map(\.title) == ["Spring"])
  }

  @Test func `files without anything for a map are refused`() {
    #expect(throws: CTDLRefusal.levelsAlone) { try samples.read(model()) }
    for text in ["{}", "[]", "1", #"{"@graph": [{"@id": "a", "@type": "ceterms:Course"}]}"#] {
      #expect(throws: CTDLRefusal.nothing) { try samples.read(text) }
    }
  }

  @Test func `more levels than a map takes are refused`() {
    let jobs = (1...501).map { number in
      samples.job(number, "Job", #""ceasn:hasChild": "\#(samples.uri(number + 1))""#)
    }
    #expect(throws: CTDLRefusal.tooManyLines(most: 500)) {
      try samples.read(samples.graph(jobs.joined(separator: ",")))
    }
  }

  @Test func `a value of ours that no map takes is refused with its place`() throws {
    let text = samples.plain.replacing(
      #"{"en-US": "Welder"}"#,
      with: #"{"en-US": "Welder"}, "pathways:record": {"id": "welder", "postings": "many"}"#)
    let place = DocumentPlace(DocumentName(folders: [RecordID(fixed: "maps")], id: samples.id))
    #expect(
      throws: CTDLRefusal.record(
        DocumentProblem(
          .field(.wrongKind),
          at: place.member("occupations").element(RecordID(fixed: "welder")).member("postings")))
    ) { try samples.read(text) }
  }
}
