import Testing

@testable import CareerPathways

@Suite struct WageTextTests {
  @Test(
    arguments: [
      ("19.25", 1925, nil, nil), ("$19.25", 1925, nil, nil), ("19.25/hr", 1925, nil, .hourly),
      ("$19.25 an hour", 1925, nil, .hourly), ("19.25 per hour", 1925, nil, .hourly),
      ("19.25h", 1925, nil, .hourly), ("19.25 hourly", 1925, nil, .hourly),
      ("40,040/yr", 4_004_000, nil, .annual), ("40040 a year", 4_004_000, nil, .annual),
      ("$40,040 per annum", 4_004_000, nil, .annual), ("40040 Annually", 4_004_000, nil, .annual),
      ("19.25-33.49", 1925, 3349, nil), ("$19.25 - $33.49/hr", 1925, 3349, .hourly),
      ("19.25–33.49", 1925, 3349, nil), ("40,040 to 69,659 a year", 4_004_000, 6_965_900, .annual),
      ("$40,040/year-$69,659/year", 4_004_000, 6_965_900, .annual),
    ] as [(String, Int, Int?, WageBasis?)])
  func `pay is read as people type it`(
    text: String, low: Int, high: Int?, basis: WageBasis?
  ) throws {
    let wage = try #require(WageText(text))
    #expect(wage.low.cents == low)
    #expect(wage.high?.cents == high)
    #expect(wage.basis == basis)
  }

  @Test(arguments: [
    "", "abc", "/hr", "19.25/", "19.25 a", "19.25/week", "19.25 hr hr", "-19.25", "19.25-",
    "19.25/hr-40,040/yr", "1-2-3", "19.255/hr", "4,00/yr", "٣/hr", "19.25!",
  ]) func `what is no pay is refused`(text: String) {
    #expect(WageText(text) == nil)
    var occupation = Occupation(id: RecordID(fixed: "one"))
    guard !text.isEmpty else { return }
    #expect(throws: FieldProblem.notWage) {
      try Self.field(WageKey.low).take(text, in: &occupation)
    }
  }

  @Test func `a figure alone leaves the basis as it is`() throws {
    var occupation = Occupation(id: RecordID(fixed: "one"))
    try Self.take("19.25", WageKey.low, &occupation)
    #expect(occupation.wageBasis == nil)
    try Self.take("annual", WageKey.basis, &occupation)
    try Self.take("69,659", WageKey.high, &occupation)
    #expect(occupation.wages == Self.range(1925, 6_965_900, .annual))
  }

  @Test func `a basis typed with one end keeps the worth of the other`() throws {
    var occupation = Occupation(id: RecordID(fixed: "one"))
    try Self.take("19.25/hr", WageKey.low, &occupation)
    #expect(try Self.take("69,659/yr", WageKey.high, &occupation) == [WageKey.basis])
    #expect(occupation.wages == Self.range(4_004_000, 6_965_900, .annual))
    try Self.take("19.25/hr", WageKey.low, &occupation)
    #expect(occupation.wages == Self.range(1925, 3349, .hourly))
  }

  @Test func `an end that would turn the range upside down was meant on the basis typed later`()
    throws
  {
    var occupation = Occupation(id: RecordID(fixed: "one"))
    try Self.take("40,040", WageKey.low, &occupation)
    try Self.take("69,659/yr", WageKey.high, &occupation)
    #expect(occupation.wages == Self.range(4_004_000, 6_965_900, .annual))
  }

  @Test(arguments: [WageKey.low, WageKey.high])
  func `a range fills both ends, in whichever field it is typed`(key: String) throws {
    var figures = CellFigures()
    let field = try #require(CellFigures.field(key))
    #expect(
      try field.take("40,040-69,659/yr", in: &figures) == ["wage_low", "wage_high", "wage_basis"])
    #expect(figures.wages == Self.range(4_004_000, 6_965_900, .annual))
    try field.take("", in: &figures)
    #expect((figures.wageLow == nil) == (key == WageKey.low))
    #expect(figures.wageBasis == .annual)
  }

  @Test(arguments: 0..<50) func `what a field prints it reads back as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var occupation = Occupation(id: RecordID(fixed: "one"))
    occupation.wageLow = Money(cents: .random(in: 0...Money.most.cents, using: &random))
    occupation.wageHigh = Money(cents: .random(in: 0...20_000, using: &random))
    occupation.wageBasis = [nil, .hourly, .annual].randomElement(using: &random) ?? nil
    var copy = occupation
    let texts = Occupation.fields.map { FieldText($0, $0.text(of: occupation)) }
    _ = copy.take(texts)
    #expect(copy == occupation)
  }

  @Test func `one row of texts agrees with itself`() throws {
    var one = Occupation(id: RecordID(fixed: "one"))
    #expect(one.take(try Self.texts("40,040/yr", "69,659", "")).isEmpty)
    #expect(one.wages == Self.range(4_004_000, 6_965_900, .annual))
    #expect(one.take(try Self.texts("19.25-33.49/hr", "33.49", "hourly")).isEmpty)
    #expect(one.wages == Self.range(1925, 3349, .hourly))
    let problems = one.take(try Self.texts("40,040/yr", "much", "hourly"))
    #expect(problems.map(\.index) == [1, 2])
    #expect(problems.map(\.problem) == [.notWage, .contradicted])
  }

  private static func range(_ low: Int, _ high: Int, _ basis: WageBasis) -> WageRange? {
    WageRange(low: Money(cents: low), high: Money(cents: high), basis: basis)
  }

  private static func field(_ key: String) throws -> Field<Occupation> {
    try #require(Occupation.field(key))
  }

  @discardableResult
  private static func take(
    _ text: String, _ key: String, _ occupation: inout Occupation
  ) throws -> Set<String> {
    try field(key).take(text, in: &occupation)
  }

  private static func texts(
    _ low: String, _ high: String, _ basis: String
  ) throws -> [FieldText<Occupation>] {
    [
      FieldText(try field(WageKey.low), low), FieldText(try field(WageKey.high), high),
      FieldText(try field(WageKey.basis), basis),
    ]
  }
}
