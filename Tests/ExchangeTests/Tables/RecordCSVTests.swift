import CareerPathways
import Testing

@testable import Exchange

@Suite struct RecordCSVTests {
  private func read(_ text: String) throws(TableRefusal) -> [Sample] {
    var random = SeededGenerator(seed: 1)
    return try RecordCSV.read(Array(text.utf8), using: &random)
  }

  @Test func `a record is a row and a field a column`() throws {
    var sample = Sample(id: RecordID(fixed: "a"))
    sample.name = "=Ann"
    sample.share = -550
    sample.tags = ["x; y", "z"]
    #expect(
      String(decoding: RecordCSV.write([sample]), as: UTF8.self) == """
        name,notes,link,side,count,cost,share,day,tags
        '=Ann,,,,,,-5.5%,,x\\; y; z

        """)
  }

  @Test func `no records are a file of names alone`() throws {
    let bytes = RecordCSV.write([Sample]())
    var random = SeededGenerator(seed: 1)
    #expect(try RecordCSV.read(bytes, as: Sample.self, using: &random).isEmpty)
  }

  @Test(arguments: 0..<300) func `any records come back`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let samples = [Sample].hostile(using: &random)
    let partners = [Partner].hostile(using: &random)
    try expectReturn(of: samples, using: &random)
    try expectReturn(of: partners, using: &random)
  }

  private func expectReturn<R: Record>(
    of records: [R], using random: inout SeededGenerator
  ) throws {
    let bytes = RecordCSV.write(records)
    let read = try RecordCSV.read(bytes, as: R.self, using: &random)
    #expect(RecordCSV.write(read) == bytes)
    #expect(
      read.map { record in R.fields.map { $0.get(record) } }
        == records.map { record in R.fields.map { $0.get(record) } })
    #expect(Set(read.map(\.id)).isDisjoint(with: records.map(\.id)))
  }

  @Test func `columns may be few and in any order`() throws {
    let samples = try read("Side\tName\nbusiness\tAnn\n\t\nPublic partner\tBob\n")
    #expect(samples.map(\.name) == ["Ann", "Bob"])
    #expect(samples.map(\.side) == [.business, .publicPartner])
  }

  @Test func `every bad cell is reported and nothing is taken`() {
    #expect(
      throws: TableRefusal([
        TableProblem(.field(.outside(0...5)), row: 2, column: 1),
        TableProblem(.field(.required), row: 2, column: 2),
        TableProblem(.field(.notDate), row: 4, column: 3),
      ])
    ) { try read("count,name,day\n6,,\n1,Ann,\n1,Bob,soon\n") }
    #expect(throws: TableRefusal([TableProblem(.missingColumn("name"), row: 1)])) {
      try read("notes\nx\n")
    }
    #expect(throws: TableRefusal([TableProblem(.unknownColumn, row: 1, column: 2)])) {
      try read("name,salary\nAnn,1\n")
    }
  }
}

/// A record with a field of each kind.
private struct Sample: Record {
  let id: RecordID
  var name = ""
  var notes = ""
  var link = ""
  var side: Respondent.Side?
  var count: Int?
  var cost: Money?
  var share: Int?
  var day: CalendarDate?
  var tags: [String] = []
  var unknown: [String: JSON] = [:]

  init(id: RecordID) { self.id = id }

  static let fields: [Field<Sample>] = [
    .text("name", "Name", \.name, required: true), .longText("notes", "Notes", \.notes),
    .link("link", "Link", \.link), .choice("side", "Side", \.side),
    .wholeNumber("count", "Count", \.count, in: 0...5), .money("cost", "Cost", \.cost),
    .percent("share", "Share", \.share), .date("day", "Day", \.day), .list("tags", "Tags", \.tags),
  ]
}

extension Record {
  /// A random record, whose name is not blank.
  fileprivate static func hostile(using random: inout SeededGenerator) -> Self {
    var record = Self(id: .random(using: &random))
    record.fill(using: &random)
    for field in fields where field.isRequired && field.get(record) == .empty {
      do { try field.put(.text("-"), in: &record) } catch { Issue.record(error) }
    }
    return record
  }
}

extension Array where Element: Record {
  fileprivate static func hostile(using random: inout SeededGenerator) -> [Element] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in .hostile(using: &random) }
  }
}
