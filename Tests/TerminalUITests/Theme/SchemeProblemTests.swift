import Testing

@testable import TerminalUI

struct SchemeProblemTests {
  @Test func `each wrong or missing slot is named`() throws {
    var lines = SchemeText.modern().split(separator: "\n").map(String.init)
    lines[5] = "  base02: \"33475\""
    lines[11] = "  base08: [1]"
    lines[12] = "  base09: #ffa35c"
    lines.removeAll { $0.contains("base0D") || $0.contains("base0E") }
    #expect(
      problems(lines.joined(separator: "\n")) == [
        .notAColour(.base02, line: 6), .notAColour(.base08, line: 12),
        .notAColour(.base09, line: 13), .missing([.base0D, .base0E]),
      ])
  }

  @Test(arguments: [
    ("name: \"open\nbase00: x", SchemeProblem.notYAML(line: 2)),
    ("name: a\n\tbad: b", .notYAML(line: 2)),
    ("name: a\nother: *nobody", .notYAML(line: 2)),
    ("a: 1\nb: 2\na: 3", .repeatedName(line: 1)),
    ("a: 1\n---\nb: 2", .notYAML(line: 2)),
    ("name: a\nplace: \u{7}", .notYAML(line: 2)),
    ("", .notAMapping(line: 1)),
    ("- one\n- two", .notAMapping(line: 1)),
    ("name: x\npalette: none", .notAMapping(line: 2)),
  ])
  func `text that is no scheme is named by line`(text: String, problem: SchemeProblem) {
    #expect(problems(text) == [problem])
  }

  @Test func `another system is named`() {
    let text = SchemeText.modern(head: ["name: x", "system: tinted8"])
    #expect(problems(text) == [.unknownSystem(line: 2)])
  }

  @Test func `bytes that are not text are refused`() {
    let file = SchemeFile(name: "a.yaml", bytes: [0x61, 0xFF, 0xFE])
    #expect(throws: UnreadableScheme(file: "a.yaml", problems: [.notText])) { try file.read() }
  }

  @Test func `a file that is too large is not looked at`() {
    let text = SchemeText.modern() + String(repeating: "#", count: SchemeFile.sizeLimit)
    #expect(problems(text) == [.tooLarge(bytes: text.utf8.count)])
  }

  @Test(arguments: [
    String(repeating: "[", count: 60_000), String(repeating: "{a: ", count: 10_000),
    String(repeating: "- ", count: 30_000), String(repeating: "? ", count: 30_000),
    "palette: " + String(repeating: "[", count: 65),
  ])
  func `nesting without end is refused before anything is built`(text: String) {
    #expect(problems(text) == [.tooIntricate(line: 1)])
  }

  @Test func `aliases that double each time are refused`() {
    var text = "a0: &a0 [x, x]\n"
    for index in 1..<30 { text += "a\(index): &a\(index) [*a\(index - 1), *a\(index - 1)]\n" }
    #expect(problems(text) == [.tooIntricate(line: 10)])
  }

  @Test(arguments: 0..<200)
  func `a damaged file never does worse than to be refused`(seed: Int) {
    var numbers = SeededGenerator(seed: seed)
    var bytes = Array(SchemeText.modern().utf8)
    let marks = Array("[]{}:-?&*!|>'\"%@#, \n\t\\0aF\u{85}".utf8) + [0, 0xFF]
    for _ in 0..<Int.random(in: 1...12, using: &numbers) {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      bytes[place] = marks.randomElement(using: &numbers) ?? 0
    }
    do {
      _ = try SchemeFile(name: "any.yaml", bytes: bytes).read()
    } catch {
      #expect(!error.problems.isEmpty)
    }
  }

  private func problems(_ text: String) -> [SchemeProblem] {
    do {
      _ = try SchemeText.file(text).read()
      return []
    } catch {
      return error.problems
    }
  }
}
