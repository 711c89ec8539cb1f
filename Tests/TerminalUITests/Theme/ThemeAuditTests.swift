import Testing

@testable import TerminalUI

struct ThemeAuditTests {
  @Test func `a scheme that reads has nothing to say but its figures`() {
    let audit = ThemeAudit(SchemeText.file(SchemeText.modern()))
    #expect(audit.findings == [])
    #expect(audit.figures.count == 3 * Role.allCases.count)
    #expect(audit.figures.contains { $0.role == .text && $0.depth == .truecolor })
  }

  @Test func `a file that is no scheme is an error for each problem`() {
    let text = SchemeText.modern().replacing("ff7a70", with: "red").replacing("base0F", with: "x")
    let audit = ThemeAudit(SchemeText.file(text))
    #expect(audit.theme == nil && audit.figures.isEmpty)
    #expect(
      audit.errors == [
        .notAScheme(.notAColour(.base08, line: 12)), .notAScheme(.missing([.base0F])),
      ])
  }

  @Test func `what had to be mended is advice`() {
    var colours = SchemeText.colours
    (colours[2], colours[8]) = ("141d26", "701010")
    let audit = ThemeAudit(SchemeText.file(SchemeText.modern(colours: colours)))
    #expect(audit.errors == [])
    guard case .faintPaper(.selection, .base02, _, wanted: 1.5) = audit.advice.first,
      case .faintInk(.problem, .base08, let contrast, wanted: 4.5) = audit.advice.last
    else {
      Issue.record("\(audit.advice)")
      return
    }
    #expect(audit.advice.count == 2)
    #expect(contrast < 2.5)
  }

  @Test func `states that look alike are advice for those eyes`() {
    var colours = SchemeText.colours
    (colours[8], colours[11]) = ("d08a70", "a8a860")
    let audit = ThemeAudit(SchemeText.file(SchemeText.modern(colours: colours)))
    #expect(audit.errors == [])
    #expect(audit.advice.contains(.alike(.good, .problem, .deuteranopia)))
    #expect(!audit.advice.contains(.alike(.good, .problem, .full)))
  }

  @Test(arguments: 0..<100)
  func `no palette whatever is unreadable once it is mended`(seed: Int) throws {
    var numbers = SeededGenerator(seed: seed)
    var colours: [String] = []
    for _ in 0..<16 {
      colours.append(
        Colour(
          red: .random(in: 0...255, using: &numbers), green: .random(in: 0...255, using: &numbers),
          blue: .random(in: 0...255, using: &numbers)
        ).hex)
    }
    #expect(ThemeAudit(SchemeText.file(SchemeText.modern(colours: colours))).errors == [])
  }
}
