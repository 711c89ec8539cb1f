import Testing

@testable import CareerPathways

@Suite struct StatementLineTests {
  private func line(_ text: String) -> StatementLine {
    StatementLine(text) { ["beechmont health", "tom becker"].contains($0.lowercased()) }
  }

  @Test func `a known name before a colon says who speaks`() {
    let line = line("Tom Becker: We lose people: every month")
    #expect(line.who == "Tom Becker")
    #expect(line.said == "We lose people: every month")
  }

  @Test func `words before a colon that are nobody's name are part of what was said`() {
    let line = line("Two things: pay and hours")
    #expect(line.who == nil)
    #expect(line.said == "Two things: pay and hours")
  }

  @Test func `what reads like a name that nobody has is told, and stays in the words`() {
    #expect(line("Zed Nobody: We hire").unknownName == "Zed Nobody")
    #expect(line("Zed Nobody: We hire").said == "Zed Nobody: We hire")
    #expect(line("Two things: pay and hours").unknownName == nil)
    #expect(line("Tom Becker: We hire").unknownName == nil)
    #expect(line("@Zed Nobody: We hire").unknownName == nil)
    #expect(line("No colon here").unknownName == nil)
  }

  @Test func `an at sign makes a name of a guest`() {
    #expect(line("@Acme: Hello").who == "Acme")
    #expect(line("@: Hello").who == nil)
  }

  @Test func `marks at the end say what it concerns, which question, and no name`() {
    let line = line("Tom Becker: Evenings only #web developers #network systems ?10 ~")
    #expect(line.said == "Evenings only")
    #expect(line.about == ["web developers", "network systems"])
    #expect(line.question == .delivery)
    #expect(line.isUnnamed)
  }

  @Test func `a number sign before a figure, and a lone question, are words`() {
    let line = line("We are the #1 employer, are we not ?")
    #expect(line.about.isEmpty)
    #expect(line.question == nil)
    #expect(line.said == "We are the #1 employer, are we not ?")
  }

  @Test func `a question that there is not stays in the words`() {
    #expect(line("How many ?99").said == "How many ?99")
  }

  @Test func `a statement of marks alone says nothing`() {
    #expect(line("#web developers").said.isEmpty)
    #expect(line("  ").said.isEmpty)
  }

  @Test func `random lines of hostile text are read without loss of their words`() {
    var generator = SeededGenerator(seed: 6)
    let parts = ["#", ":", "?3", "~", " ", "@", "a", "é", "\u{202E}", "1", "🙂", "#x"]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let line = line(text)
      for letter in ["é", "🙂"] where text.contains(letter) {
        let all = ([line.who ?? "", line.said] + line.about).joined()
        #expect(all.contains(letter), "\(text)")
      }
    }
  }

  @Test func `the first words and the last mark can be completed`() {
    #expect(StatementCompletion("bee") == .who("bee"))
    #expect(StatementCompletion("bee")?.completing("bee", with: "Beechmont") == "Beechmont: ")
    #expect(StatementCompletion("Tom: we need #web d") == .about("web d"))
    #expect(
      StatementCompletion("Tom: need #web d")?.completing(
        "Tom: need #web d", with: "Web Developers")
        == "Tom: need #Web Developers")
    #expect(StatementCompletion("Tom: we need ") == nil)
    #expect(StatementCompletion("we need more of them") == nil)
    #expect(StatementCompletion("Tom: we are #1") == nil)
  }
}
