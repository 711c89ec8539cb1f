import CareerPathways
import Testing

@testable import Exchange

@Suite struct MapMarkdownTests {
  private static func text(_ map: PathwayMap) -> String {
    String(decoding: MapMarkdown.write(MapHTMLTests.edition(map)), as: UTF8.self)
  }

  @Test func `the example is a table and lists`() throws {
    let lines = Self.text(LouisvilleExample.map).split(separator: "\n").map(String.init)
    #expect(lines[0] == "# Information Technology")
    let head = try #require(lines.first { $0.hasPrefix("| Level") })
    #expect(head.contains("| Information Support/Services (214 postings) |"))
    let row = try #require(lines.first { $0.hasPrefix("| **BA/BS (549 postings)** |") })
    #expect(row.contains("| *247 postings, $32.83 to $48.76 an hour*<br>**Software Engineers**"))
    #expect(lines.contains("- **Source:** \(LouisvilleExample.map.source)"))
    #expect(lines.last?.hasPrefix("- **") == true)
  }

  @Test func `what could be markup gets a backslash`() {
    #expect(MarkdownText.escaped("a|b `c` *d* <e> [f](g)") == #"a\|b \`c\` \*d\* \<e\> \[f\](g)"#)
    #expect(MarkdownText.escaped("- x") == #"\- x"#)
    #expect(MarkdownText.escaped("12. x") == #"12\. x"#)
    #expect(MarkdownText.escaped("12) x") == #"12\) x"#)
    #expect(MarkdownText.escaped("# x") == ##"\# x"##)
    #expect(MarkdownText.escaped("$19.25-$20 or $x$") == #"$19.25-$20 or \$x\$"#)
    #expect(MarkdownText.escaped("~~a~~ &lt; @b") == #"\~\~a\~\~ \&lt; \@b"#)
    #expect(MarkdownText.paragraph("a\nb") == "a<br>b")
  }

  @Test(arguments: 0..<300) func `an escaped text says what it said, and no more`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let text = String.hostile(using: &random)
    let escaped = Array(MarkdownText.escaped(text).unicodeScalars)
    #expect(!escaped.contains("\n"))
    let (bare, said) = Self.unescaped(escaped)
    #expect(said == PageText.line(text))
    #expect(bare.allSatisfy { !"\\`*_[]<>|~#&@{}".unicodeScalars.contains($0) })
  }

  @Test(arguments: 0..<300) func `any map's table has as many cells in each row`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostile(using: &random)
    let rows = Self.text(map).split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == map.levels.count + 2)
    for row in rows {
      let (bare, _) = Self.unescaped(Array(row.unicodeScalars))
      #expect(bare.filter { $0 == "|" }.count == map.pathways.count + 2)
    }
  }

  /// The scalars without a backslash before them, and the text with the backslashes taken off.
  private static func unescaped(
    _ scalars: [Unicode.Scalar]
  ) -> (bare: [Unicode.Scalar], said: String) {
    var bare: [Unicode.Scalar] = []
    var said = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let isEscape = scalars[index] == "\\" && index + 1 < scalars.count
      if isEscape { index += 1 } else { bare.append(scalars[index]) }
      said.append(scalars[index])
      index += 1
    }
    return (bare, String(said))
  }
}
