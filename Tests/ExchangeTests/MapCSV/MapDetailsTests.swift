import CareerPathways
import Testing

@testable import Exchange

/// What a map says beside its table and its progressions goes out and comes back, too.
@Suite struct MapDetailsTests {
  @Test(arguments: 0..<500) func `any map comes back with its details`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap.hostile(using: &random)
    map.fillDetails(using: &random)
    let files = [
      try MapCSV.writeDetails(map), try MapCSV.write(map), try MapCSV.writeProgressions(map),
    ].shuffled(using: &random)
    let read = try MapCSV.read(files, id: map.id, name: map.name, using: &random)
    #expect(MapShape(read) == MapShape(map))
    #expect(DetailShape(read) == DetailShape(map))
    #expect(try MapCSV.writeDetails(read) == MapCSV.writeDetails(map))
  }

  @Test func `the example comes back whole but for its ids`() throws {
    var random = SeededGenerator(seed: 1)
    let map = LouisvilleExample.map
    let files = [
      try MapCSV.write(map), try MapCSV.writeProgressions(map), try MapCSV.writeDetails(map),
    ]
    let read = try MapCSV.read(files, id: map.id, name: map.name, using: &random)
    #expect(read.source == map.source && read.postingMonths == 3)
    #expect(DetailShape(read) == DetailShape(map))
  }

  @Test(arguments: 0..<60) func `no cell of the details starts a formula`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap.hostile(using: &random)
    map.fillDetails(using: &random)
    let cells = try DelimitedReader.read(MapCSV.writeDetails(map), separator: .comma)
      .flatMap(\.cells)
    #expect(!cells.contains { "=+-@\t\r".unicodeScalars.contains($0.unicodeScalars.first ?? " ") })
  }

  @Test func `every row that speaks of nothing there is named`() throws {
    let table = try MapCSV.write(LouisvilleExample.map)
    let details = """
      pathway,level,occupation,progression,detail,value,rule,reason
      ,,,,colour,red,,
      Nowhere,,,,silenced,,dead-end,Because
      ,,Nobody,,official_openings,3,,
      ,,Web Developers,,official_openings,many,,
      ,,Web Developers,,official_colour,3,,
      ,,,9,silenced,,dead-end,Because
      ,,,,silenced,,dead-end,

      """
    var random = SeededGenerator(seed: 1)
    do throws(TableRefusal) {
      _ = try MapCSV.read(
        [table, Array(details.utf8)], id: RecordID(fixed: "m"), name: "M", using: &random)
      Issue.record("Bad rows were taken")
    } catch {
      #expect(
        error.problems.map(\.fact) == [
          .noSuchDetail, .noSuchPlace, .noSuchOccupation, .field(.notWholeNumber), .noSuchDetail,
          .noSuchPlace, .field(.required),
        ])
      #expect(error.problems.map(\.row) == Array(2...8))
    }
  }

  @Test func `only one file may hold details`() throws {
    let map = LouisvilleExample.map
    let details = try MapCSV.writeDetails(map)
    var random = SeededGenerator(seed: 1)
    #expect(throws: TableRefusal.self) {
      try MapCSV.read(
        [details, MapCSV.write(map), details], id: map.id, name: "M", using: &random)
    }
  }
}

/// The details of a map, by titles and places instead of ids.
private struct DetailShape: Equatable {
  private let fields: [String]
  private let official: [[String]]
  private let sources: [[String]]
  private let silenced: [[String]]

  init(_ map: PathwayMap) {
    fields =
      MapCSV.mapFields.map { $0.text(of: map) } + [map.status.rawValue, map.parent?.text ?? ""]
    let occupations = map.cells.flatMap { map.occupations(in: $0) }
    official = occupations.map { one in OfficialFigures.fields.map { $0.text(of: one.official) } }
    let all = occupations.map(\.sources) + map.cells.map { map.figures[$0]?.sources ?? [:] }
    sources = all.map { sources in
      sources.sorted { $0.key < $1.key }.flatMap { key, source in
        [key] + FigureSource.fields.map { $0.text(of: source) }
      }
    }
    silenced = map.silenced.map { rule in
      SilencedRule.fields.map { $0.key == "place" ? Self.place(rule, map) : $0.text(of: rule) }
    }
  }

  private static func place(_ rule: SilencedRule, _ map: PathwayMap) -> String {
    switch AuditPlace(rule.place) {
    case .pathway(let id)?: "\(map.pathways.firstIndex { $0.id == id } ?? -1)"
    case .cell(let cell)?: map.position(of: cell).map { "\($0)" } ?? ""
    case .occupation(let id)?:
      "\(map.cells.flatMap { map.occupations(in: $0) }.firstIndex { $0.id == id } ?? -1)"
    case .progression(let id)?: "p\(map.progressions.firstIndex { $0.id == id } ?? -1)"
    case .map?, nil: ""
    }
  }
}

extension PathwayMap {
  /// Gives the map random fields, official figures, sources and silenced rules.
  fileprivate mutating func fillDetails(using random: inout SeededGenerator) {
    fill(using: &random)
    name = "M"
    status = MapStatus.allCases.randomElement(using: &random) ?? .draft
    if Bool.random(using: &random) { parent = .random(using: &random) }
    for occupation in occupations {
      var occupation = occupation
      if Bool.random(using: &random) { occupation.official.fill(using: &random) }
      occupation.sources = Self.sources(using: &random)
      // It is on the map, so that nothing refuses it.
      try? replace(occupation)
    }
    for (cell, figures) in figures {
      var figures = figures
      figures.sources = Self.sources(using: &random)
      // As above.
      try? setFigures(figures, in: cell)
    }
    for place in places.shuffled(using: &random).prefix(3) {
      var rule = SilencedRule(id: .random(using: &random))
      rule.fill(using: &random)
      rule.rule = "dead-end"
      rule.place = place.description
      rule.reason = "Because." + rule.reason
      silence(rule)
    }
  }

  private var places: [AuditPlace] {
    let parts: [AuditPlace] = pathways.map { .pathway($0.id) } + cells.map { .cell($0) }
    return [.map] + parts + occupations.map { .occupation($0.id) }
      + progressions.map { .progression($0.id) }
  }

  private static func sources(using random: inout SeededGenerator) -> [String: FigureSource] {
    var sources: [String: FigureSource] = [:]
    for key in ["postings", "wages", "official_wages"] where Bool.random(using: &random) {
      var source = FigureSource()
      source.fill(using: &random)
      sources[key] = source
    }
    return sources
  }
}
