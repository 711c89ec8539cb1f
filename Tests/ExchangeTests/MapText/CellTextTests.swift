import CareerPathways
import Exchange
import Testing

@Suite struct CellTextTests {
  private func titles(_ text: String) -> [String] { CellText(text).titles.map(\.text) }

  @Test func `lines, semicolons and bullets part occupations`() {
    #expect(
      titles("· Help Desk\n - Cabling; Call Centre\r\n\n* Tester") == [
        "Help Desk", "Cabling", "Call Centre", "Tester",
      ])
    #expect(titles(#"Clerk\; typist"#) == ["Clerk; typist"])
    #expect(titles("Managers, All Other") == ["Managers, All Other"])
  }

  @Test func `figures after the last occupation are the cell's`() {
    let text = CellText("Systems Analysts; Operations Analysts  78 JOB POSTINGS  $32.22 to $51.22")
    #expect(text.titles.map(\.text) == ["Systems Analysts", "Operations Analysts"])
    #expect(text.figures?.postings == 78)
    #expect(text.figures?.wages?.high == Money(cents: 5122))
    #expect(text.titles.allSatisfy { $0.figures == nil })
  }

  @Test func `figures after each of several occupations are theirs`() {
    let text = CellText("Nurse\n12 postings\n$30.00 hourly\nAide 40 postings")
    #expect(text.figures == nil)
    #expect(text.titles.map(\.figures?.postings) == [12, 40])
    #expect(text.titles[0].figures?.wages?.low == Money(cents: 3000))
  }

  @Test(arguments: [
    "No high-demand jobs at this level within the pathway", "NO HIGH DEMAND OCCUPATIONS", "—",
    "n/a",
    " ", "None",
  ])
  func `words for an empty cell say nothing`(_ text: String) {
    #expect(CellText(text) == CellText(""))
  }

  @Test func `nothing is lost where figures contradict each other or a title has no end`() {
    #expect(CellText("Nurse; 12 postings; 13 postings").unread == ["13 postings"])
    let long = String(repeating: "word ", count: 60) + "end"
    let title = CellText(long).titles[0]
    #expect(title.text.count <= CellText.longestTitle)
    #expect(title.whole == long)
  }

  @Test func `what is printed reads back`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let titles = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Self.title(using: &random)
      }
      let figures = Self.figures(using: &random)
      let text = CellText(CellText.print(titles, figures))
      #expect(text.titles.map(\.text) == titles)
      #expect(CellFigures(text.figures) == figures)
      #expect(text.unread.isEmpty)
    }
  }

  private static func title(using random: inout SeededGenerator) -> String {
    let words = [
      "Nurse", "=1+1", "A; B", #"back\slash"#, "\"quoted\"", "é漢", "24", "(2 yrs)", "a\tb", "'x",
    ]
    let first = ["Nurse", "Aide", "Élan"].randomElement(using: &random) ?? "Nurse"
    return first + " " + (words.randomElement(using: &random) ?? "I")
  }

  private static func figures(using random: inout SeededGenerator) -> CellFigures? {
    func money() -> Money? {
      Bool.random(using: &random)
        ? Money(cents: Int.random(in: 0...9_000_000, using: &random)) : nil
    }
    let ends = [money(), money()].compactMap { $0 }.sorted()
    let basis: WageBasis = Bool.random(using: &random) ? .hourly : .annual
    let wages =
      ends.count == 1 && Bool.random(using: &random)
      ? WageRange(low: nil, high: ends[0], basis: basis)
      : WageRange(low: ends.first, high: ends.count == 2 ? ends[1] : nil, basis: basis)
    let postings = Bool.random(using: &random) ? Int.random(in: 0...9999, using: &random) : nil
    return postings == nil && wages == nil ? nil : CellFigures(postings: postings, wages: wages)
  }
}
