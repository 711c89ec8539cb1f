import Testing

@testable import CareerPathways

@Suite struct RecordCodingTests {
  private let place = DocumentPlace(
    DocumentName(folders: [RecordID(fixed: "partners")], id: RecordID(fixed: "p")))

  @Test func `a record is its filled fields, money in cents`() throws {
    var occupation = Occupation(id: RecordID(fixed: "o"))
    occupation.title = "Welder"
    occupation.wageLow = Money(cents: 1925)
    occupation.wageBasis = .hourly
    occupation.skills = ["MIG"]
    #expect(
      RecordCoding.members(of: occupation) == [
        "title": .string("Welder"), "wage_low": .int(1925), "wage_basis": .string("hourly"),
        "skills": .array([.string("MIG")]),
      ])
  }

  @Test(arguments: 0..<100) func `what is written is read again`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var partner = Partner(id: RecordID(fixed: "p"))
    partner.name = ["", "A", "é\n\"x\""].randomElement(using: &random) ?? ""
    partner.side = [nil, .business, .publicPartner].randomElement(using: &random) ?? nil
    partner.joined = CalendarDate(year: 2026, month: 2, day: Int.random(in: 1...28, using: &random))
    partner.unknown = ["later": .sample(depth: 2, using: &random)]
    #expect(try Partner(json: partner.json, id: partner.id, at: place) == partner)
  }

  @Test(arguments: [
    ("name", JSON.int(3), FieldProblem.wrongKind),
    ("joined", .string("soon"), .notDate),
    ("joined", .int(2026), .wrongKind),
    ("side", .string("both"), .notChoice(["business", "public"])),
  ]) func `a wrong value is refused by its place`(key: String, value: JSON, problem: FieldProblem) {
    #expect(throws: DocumentProblem(.field(problem), at: place.member(key))) {
      try Partner(json: .object([key: value]), id: RecordID(fixed: "p"), at: place)
    }
  }

  @Test(arguments: [
    JSON.number("1.5"), .number("1e3"), .number("99999999999999999999"), .string("3"), .bool(true),
  ]) func `a number that is no whole one is refused`(value: JSON) {
    #expect(throws: FieldProblem.wrongKind) { try FieldKind.money.value(from: value) }
  }

  @Test func `null reads as empty`() throws {
    let partner = try Partner(
      json: .object(["name": .null]), id: RecordID(fixed: "p"), at: place)
    #expect(partner.name.isEmpty)
  }

  @Test func `a document that is no object is refused`() {
    #expect(throws: DocumentProblem(.notObject, at: place)) {
      try Partner(json: .array([]), id: RecordID(fixed: "p"), at: place)
    }
  }

  @Test func `every key of a record is its own and in snake case`() {
    for keys in [
      Occupation.fields.map(\.key), Partner.fields.map(\.key), PathwayMap.fields.map(\.key),
      Progression.fields.map(\.key), AssessmentRound.fields.map(\.key),
    ] {
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
    }
  }
}
