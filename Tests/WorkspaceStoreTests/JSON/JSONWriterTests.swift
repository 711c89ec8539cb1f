import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct JSONWriterTests {
  @Test func `pretty JSON has sorted names, one member a line and a final newline`() {
    let json = JSON.object([
      "b": .array([.int(1), .object([:]), .array([])]), "a": .object(["x": .string("y")]),
    ])
    #expect(
      text(JSONWriter.pretty(json)) == """
        {
          "a": {
            "x": "y"
          },
          "b": [
            1,
            {},
            []
          ]
        }

        """)
    #expect(text(JSONWriter.compact(json)) == #"{"a":{"x":"y"},"b":[1,{},[]]}"#)
  }

  @Test func `names are in the order of their UTF-16 code units`() {
    let names = ["", "Z", "a", "aa", "é", "€", "\u{E000}", "\u{FFFD}", "😀"]
    let json = JSON.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .null) }))
    let expected = names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    #expect(
      text(JSONWriter.compact(json))
        == "{" + expected.map { "\"\($0)\":null" }.joined(separator: ",") + "}")
  }

  @Test func `what could steer a terminal or hide text is escaped`() {
    let hostile =
      "\"\\/\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1B}\u{7F}\u{80}\u{9B}\u{A0}"
      + "\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}\u{202A}\u{202E}\u{2066}\u{2069}\u{FEFF}é€😀"
    #expect(
      text(JSONWriter.compact(.string(hostile)))
        == #""\"\\/\b\t\n\f\r\u0000\u001b\u007f\u0080\u009b\#u{A0}\u061c\u200e\u200f\u2028\u2029"#
        + #"\u202a\u202e\u2066\u2069\ufeffé€😀""#)
  }

  @Test(arguments: 0..<300) func `writing what was read is a fixed point`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let json = JSON.anything(depth: 4, using: &random)
    for bytes in [JSONWriter.pretty(json), JSONWriter.compact(json)] {
      let again = try JSONReader.read(bytes)
      #expect(again == json)
      #expect(JSONWriter.pretty(again) == JSONWriter.pretty(json))
    }
  }

  @Test(arguments: 0..<100) func `a text comes back byte for byte`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let text = String.anything(using: &random)
    let again = try JSONReader.read(JSONWriter.compact(.string(text)))
    #expect(again.text.map { Array($0.utf8) } == Array(text.utf8))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
