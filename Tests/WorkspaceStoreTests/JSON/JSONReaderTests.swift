import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct JSONReaderTests {
  @Test func `every kind of value is read`() throws {
    let json = try read(
      #" {"a":[1,-0.50e+7,"x\n\u00e9😀\ud83d\ude00"],"b":{"":null},"c":[true,false,{}]} "#)
    #expect(
      json
        == .object([
          "a": .array([.number("1"), .number("-0.50e+7"), .string("x\né😀😀")]),
          "b": .object(["": .null]),
          "c": .array([.bool(true), .bool(false), .object([:])]),
        ]))
  }

  @Test(
    arguments: [
      ("", .endsEarly), ("[1", .endsEarly), (#"{"a""#, .endsEarly), (#""ab"#, .endsEarly),
      ("tru", .endsEarly), ("-", .endsEarly), (#""\"#, .endsEarly), (#""\u12"#, .endsEarly),
      ("nul!", .unexpected), ("[1,]", .unexpected), (#"{"a":1,}"#, .unexpected),
      ("{a:1}", .unexpected),
      ("[1 2]", .unexpected), ("'a'", .unexpected), ("NaN", .unexpected), ("+1", .unexpected),
      ("1 2", .trailingText), ("{} //", .trailingText), ("\u{FEFF}{}", .byteOrderMark),
      ("01", .badNumber), ("1.", .endsEarly), ("1.x", .badNumber), ("1e+x", .badNumber),
      ("\"a\tb\"", .controlCharacter), (#""\x""#, .badEscape), (#""\u12g4""#, .badEscape),
      (#""\ud800""#, .loneSurrogate), (#""\udc00""#, .loneSurrogate),
      (#""\ud800A""#, .loneSurrogate), (#"{"a":1,"a":2}"#, .duplicateName),
      (#"{"a":1,"\u0061":2}"#, .duplicateName), ("{\"\u{E9}\":1,\"e\u{301}\":2}", .duplicateName),
    ] as [(String, JSONProblem.Kind)])
  func `what is not strict JSON is refused`(text: String, kind: JSONProblem.Kind) {
    #expect(problem(in: Array(text.utf8))?.kind == kind)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0xE2, 0x28, 0xA1], [0xFF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(problem(in: [0x22] + bytes + [0x22])?.kind == .notUTF8)
  }

  @Test func `a problem says its line and column`() {
    #expect(
      problem(in: Array("{\n  \"é\": 1,\n  \"é\" 2\n}".utf8))
        == JSONProblem(kind: .unexpected, line: 3, column: 7, expected: .colon))
    #expect(
      problem(in: Array("{\n  \"a\": 1,\n  \"a\": 2\n}".utf8))
        == JSONProblem(kind: .duplicateName, line: 3, column: 3))
  }

  @Test(
    arguments: [
      ("[1,]", .value), ("nul!", .value), ("{a:1}", .name), (#"{"a":1,}"#, .name),
      (#"{"a" 1}"#, .colon), (#"{"a":1 "b":2}"#, .commaOrBrace), ("[1 2]", .commaOrBracket),
      ("{} {}", nil),
    ] as [(String, JSONProblem.Expected?)])
  func `a problem says what was expected`(text: String, expected: JSONProblem.Expected?) {
    #expect(problem(in: Array(text.utf8))?.expected == expected)
  }

  @Test func `limits are kept to the last one allowed`() throws {
    let limits = JSONLimits(bytes: 40, depth: 3, members: 2, string: 4)
    for text in ["[[[]]]", #"{"a":{"b":[]}}"#, #"["1234","\n234"]"#] {
      #expect(throws: Never.self) { try JSONReader.read(Array(text.utf8), within: limits) }
    }
    let refused: [(String, JSONProblem.Kind)] = [
      ("[[[[]]]]", .tooDeep), (#"{"a":1,"b":2,"c":3}"#, .tooManyMembers),
      (#"["12345"]"#, .tooLongString), (#"["\n2345"]"#, .tooLongString),
      (String(repeating: " ", count: 40) + "1", .tooLarge),
    ]
    for (text, kind) in refused {
      #expect(problem(in: Array(text.utf8), within: limits)?.kind == kind)
    }
  }

  @Test func `a megabyte of brackets is refused without delay`() {
    #expect(problem(in: Array(repeating: UInt8(ascii: "["), count: 1 << 20))?.kind == .tooDeep)
  }

  @Test(arguments: 0..<200) func `no mutation of a text traps`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = JSONWriter.pretty(.anything(depth: 3, using: &random))
    for _ in 0..<10 {
      let mutant = Self.mutant(of: bytes, using: &random)
      // Most mutants are refused, as they should be.
      guard let json = try? JSONReader.read(mutant) else { continue }
      #expect(try JSONReader.read(JSONWriter.pretty(json)) == json)
    }
  }

  @Test(arguments: 0..<200) func `a check without values refuses what reading refuses`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let bytes = JSONWriter.pretty(.anything(depth: 3, using: &random))
    let limits = JSONLimits(bytes: 400, depth: 3, members: 12, string: 30)
    for _ in 0..<10 {
      let mutant = Self.mutant(of: bytes, using: &random)
      let problem = problem(in: mutant, within: limits)
      guard problem?.kind != .duplicateName else { continue }
      #expect(self.problem(in: mutant, within: limits, makingValues: false) == problem)
    }
  }

  /// The bytes with one of them changed or taken away, or the end cut off.
  private static func mutant(of bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var mutant = bytes
    let place = Int.random(in: 0..<mutant.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: mutant[place] = .random(in: 0...255, using: &random)
    case 1: mutant.remove(at: place)
    default: mutant.removeSubrange(place...)
    }
    return mutant
  }

  private func read(_ text: String) throws -> JSON { try JSONReader.read(Array(text.utf8)) }

  private func problem(
    in bytes: [UInt8], within limits: JSONLimits = .document, makingValues: Bool = true
  ) -> JSONProblem? {
    do {
      if makingValues {
        _ = try JSONReader.read(bytes, within: limits)
      } else {
        try JSONReader.check(written: bytes, within: limits)
      }
      return nil
    } catch { return error }
  }
}
