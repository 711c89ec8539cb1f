extension JSONRows {
  /// Steps to the first object of the list.
  func enterRows() throws(TextProblem) {
    guard try next() == UInt8(ascii: "{") else { return try expect(UInt8(ascii: "[")) }
    try expect(UInt8(ascii: "{"))
    isMember = true
    while true {
      let name = try string()
      try expect(UInt8(ascii: ":"))
      if name == "rows" { return try expect(UInt8(ascii: "[")) }
      try skipValue()
      try expect(UInt8(ascii: ","))
    }
  }

  /// The members of the next object; nil at the end of the list.
  func nextObject() throws(TextProblem) -> [(name: String, value: String)]? {
    length = 0
    if try next() == UInt8(ascii: ",") { try expect(UInt8(ascii: ",")) }
    guard try next() != UInt8(ascii: "]") else { return nil }
    return try members()
  }

  /// Reads what stands behind the list, where a service says how many rows there are in all.
  func leaveRows() throws(TextProblem) {
    try expect(UInt8(ascii: "]"))
    guard isMember else { return }
    while try next() == UInt8(ascii: ",") {
      try expect(UInt8(ascii: ","))
      let name = try string()
      try expect(UInt8(ascii: ":"))
      let first = try next()
      guard name == "pager", first == UInt8(ascii: "{") else {
        try skipValue()
        continue
      }
      let total = try members().first { $0.name == "total_items" }.flatMap { Int($0.value) }
      if let total, total > row - 1 { throw problem(.pagesMissing) }
    }
    try expect(UInt8(ascii: "}"))
  }

  private func members() throws(TextProblem) -> [(name: String, value: String)] {
    try expect(UInt8(ascii: "{"))
    var members: [(name: String, value: String)] = []
    while try next() != UInt8(ascii: "}") {
      if !members.isEmpty { try expect(UInt8(ascii: ",")) }
      let name = try string()
      try expect(UInt8(ascii: ":"))
      members.append((name, try scalar()))
    }
    try expect(UInt8(ascii: "}"))
    return members
  }

  /// The text of a value; empty for null, and for lists and objects, which are passed over.
  private func scalar() throws(TextProblem) -> String {
    switch try next() {
    case TextByte.quote: return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipValue()
      return ""
    default:
      let word = try word()
      return word == "null" ? "" : word
    }
  }

  /// A number, `true`, `false` or `null`.
  private func word() throws(TextProblem) -> String {
    var bytes: [UInt8] = []
    while let byte = try peek(), isWord(byte) {
      bytes.append(byte)
      try take()
    }
    guard !bytes.isEmpty else { throw problem(.notJSON) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    TextByte.isDigit(byte) || TextByte.isLetter(byte) || byte == TextByte.hyphen
      || byte == TextByte.point || byte == UInt8(ascii: "+")
  }

  private func string() throws(TextProblem) -> String {
    try expect(TextByte.quote)
    var bytes: [UInt8] = []
    while true {
      let byte = try taken()
      if byte == TextByte.quote { return String(decoding: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      bytes += try escaped()
    }
  }

  /// What stands behind a backslash; half a character becomes the replacement character.
  private func escaped() throws(TextProblem) -> [UInt8] {
    let byte = try taken()
    switch byte {
    case UInt8(ascii: "u"): return Array(String(decoding: try units(), as: UTF16.self).utf8)
    case TextByte.quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      return [TextByte.space]
    default: throw problem(.notJSON)
    }
  }

  /// The unit behind `\u`, and the second half of a pair.
  private func units() throws(TextProblem) -> [UInt16] {
    let first = try unit()
    guard (0xD800...0xDBFF).contains(first), try peek() == UInt8(ascii: "\\") else {
      return [first]
    }
    try take()
    guard try taken() == UInt8(ascii: "u") else { throw problem(.notJSON) }
    return [first, try unit()]
  }

  private func unit() throws(TextProblem) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit = Character(UnicodeScalar(try taken())).hexDigitValue
      guard let digit else { throw problem(.notJSON) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Passes over a value of any depth without keeping it.
  private func skipValue() throws(TextProblem) {
    var depth = 0
    repeat {
      switch try next() {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        try take()
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        try take()
      case TextByte.quote: _ = try string()
      case UInt8(ascii: ","), UInt8(ascii: ":"): try take()
      default: _ = try word()
      }
    } while depth > 0
  }

  /// The next byte that is not blank, which stays.
  private func next() throws(TextProblem) -> UInt8 {
    while let byte = try peek() {
      guard byte <= TextByte.space else { return byte }
      try take()
    }
    throw problem(.endsEarly)
  }

  private func expect(_ byte: UInt8) throws(TextProblem) {
    guard try next() == byte else { throw problem(.notJSON) }
    try take()
  }

  private func taken() throws(TextProblem) -> UInt8 {
    guard let byte = try peek() else { throw problem(.endsEarly) }
    try take()
    return byte
  }

  /// The next byte, which stays; nil at the end.
  private func peek() throws(TextProblem) -> UInt8? {
    if place == input.count, try !more() { return nil }
    return input[place]
  }

  private func take() throws(TextProblem) {
    place += 1
    length += 1
    guard length <= Self.longest else { throw problem(.tooLongRow) }
  }

  private func problem(_ kind: TextProblem.Kind) -> TextProblem {
    TextProblem(kind, row: row + 1)
  }
}
