import Testing

@testable import CareerPathways

@Suite struct FieldTextTests {
  @Test(arguments: [
    ("19.25", 1925), ("$19.25", 1925), ("$ 19.2", 1920), ("40,040", 4_004_000), (" 7 ", 700),
    ("1,234,567.89", 123_456_789), ("0", 0),
  ]) func `money is read as people type it`(text: String, cents: Int) throws {
    #expect(try FieldKind.money.parse(text) == .money(Money(cents: cents)))
  }

  @Test(arguments: [
    "abc", "4,00", "12,34,567", "19.255", "19.", ".5", "-3", "+3", "1e3", "$", "1 000", "٣",
    "99999999999999999999",
  ]) func `what is no money is refused`(text: String) {
    #expect(throws: FieldProblem.notMoney) { try FieldKind.money.parse(text) }
  }

  @Test(arguments: [(1925, "19.25"), (1900, "19.00"), (5, "0.05"), (4_004_000, "40040.00")])
  func `money is printed in dollars and cents`(cents: Int, text: String) {
    #expect(FieldKind.money.print(.money(Money(cents: cents))) == text)
  }

  @Test(arguments: [
    ("12.5", 1250), ("12.5%", 1250), ("-3 %", -300), ("100%", 10000), ("0.25", 25),
  ]) func `a percent is read with or without its sign`(text: String, hundredths: Int) throws {
    #expect(try FieldKind.percent.parse(text) == .percent(hundredths))
  }

  @Test func `a percent is printed without idle zeros`() {
    #expect(FieldKind.percent.print(.percent(1250)) == "12.5%")
    #expect(FieldKind.percent.print(.percent(-25)) == "-0.25%")
    #expect(FieldKind.percent.print(.percent(1200)) == "12%")
  }

  @Test(arguments: ["2026-11-24", "2024-02-29", "0001-01-01"])
  func `a date is read and printed year first`(text: String) throws {
    #expect(try FieldKind.date.print(FieldKind.date.parse(text)) == text)
  }

  @Test(arguments: ["11/24/2026", "2026-2-3", "2025-02-29", "+026-01-01", "2026-+1-01"])
  func `what is no date is refused`(text: String) {
    #expect(throws: FieldProblem.notDate) { try FieldKind.date.parse(text) }
  }

  @Test func `a whole number keeps to its range`() throws {
    let kind = FieldKind.wholeNumber(1...5)
    #expect(try kind.parse("5") == .number(5))
    #expect(throws: FieldProblem.outside(1...5)) { try kind.parse("6") }
    #expect(throws: FieldProblem.notWholeNumber) { try kind.parse("4.5") }
  }

  @Test func `a choice is read by its key or its label`() throws {
    let kind = FieldKind.choice(of: WageBasis.self)
    #expect(try kind.parse("Annual") == .text("annual"))
    #expect(try kind.parse("hourly") == .text("hourly"))
    #expect(throws: FieldProblem.notChoice(["hourly", "annual"])) { try kind.parse("weekly") }
    #expect(kind.label(of: .text("annual")) == "Annual")
  }

  @Test(arguments: ["https://example.org/a", "HTTP://example.org", "mailto:a@example.org"])
  func `a link is a web or mail address`(text: String) throws {
    #expect(try FieldKind.link.parse(text) == .text(text))
  }

  @Test(arguments: ["example.org", "https://", "javascript:alert(1)", "https://a b", "file:///x"])
  func `anything else is no link`(text: String) {
    #expect(throws: FieldProblem.notLink) { try FieldKind.link.parse(text) }
  }

  @Test func `a list is parted by semicolons and trimmed`() throws {
    #expect(try FieldKind.list.parse("a; b ;; c d ;") == .list(["a", "b", "c d"]))
    #expect(try FieldKind.list.parse(" ; ") == .empty)
    #expect(
      try FieldKind.list.parse(#"a\;b; c\\; d\e; f\"#) == .list(["a;b", #"c\"#, #"d\e"#, #"f\"#]))
  }

  @Test(arguments: 0..<200) func `a printed list is read as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let items = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      String((0..<4).compactMap { _ in #"a;\ =,"é"#.randomElement(using: &random) })
    }
    let value = try FieldKind.list.accepted(.list(items))
    #expect(try FieldKind.list.parse(FieldKind.list.print(value)) == value)
  }

  @Test func `texts are trimmed and their lines end in line feeds`() throws {
    #expect(try FieldKind.text.parse(" \u{A0}a b\t") == .text("a b"))
    #expect(try FieldKind.longText.parse("a\r\nb\rc\r\n") == .text("a\nb\nc"))
    #expect(try FieldKind.text.parse(" \n ") == .empty)
  }

  @Test func `a required field refuses a blank`() {
    var level = Level(id: RecordID(fixed: "x"))
    #expect(throws: FieldProblem.required) { try Level.fields[0].take("  ", in: &level) }
  }
}
