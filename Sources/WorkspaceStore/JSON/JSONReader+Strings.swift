extension JSONReader {
  /// Reads a string from its opening quote to behind its closing one.
  mutating func string() throws(Fault) -> String {
    place += 1
    let start = place
    try skipPlainText()
    let end = place
    if take(UInt8(ascii: "\"")) {
      guard end - start <= limits.string else { throw Fault(kind: .tooLongString, place: start) }
      return makesValues ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }
    return try escapedString(from: start)
  }

  /// Reads on, from the first backslash of the string that begins at `start`.
  private mutating func escapedString(from start: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<place])
    while !take(UInt8(ascii: "\"")) {
      try readEscape(into: &text)
      let plain = place
      try skipPlainText()
      text += bytes[plain..<place]
      guard text.count <= limits.string else { throw Fault(kind: .tooLongString, place: start) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Stops at a quote or a backslash.
  private mutating func skipPlainText() throws(Fault) {
    while true {
      place = endOfPlainASCII
      guard place < bytes.count else { throw fault(.endsEarly) }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      guard byte >= 0x20 else { throw fault(.controlCharacter) }
      try skipScalar(byte)
    }
  }

  /// The place of the next byte that is not ASCII or ends a stretch of text.
  private var endOfPlainASCII: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = place
      while place < bytes.count {
        let byte = bytes[place]
        guard byte &- 0x20 < 0x60, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
          break
        }
        place += 1
      }
      return place
    }
  }

  /// Steps over one scalar of 2 to 4 bytes, as table 3-7 of the Unicode standard allows.
  private mutating func skipScalar(_ lead: UInt8) throws(Fault) {
    let second: ClosedRange<UInt8>
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: second = 0x80...0xBF
    }
    let count = (0xC2...0xDF).contains(lead) ? 2 : lead & 0xF0 == 0xE0 ? 3 : 4
    guard (0xC2...0xF4).contains(lead), place + count <= bytes.count,
      second.contains(bytes[place + 1]),
      bytes[(place + 2)..<(place + count)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { throw fault(.notUTF8) }
    place += count
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Fault) {
    let start = place
    guard start + 1 < bytes.count else { throw Fault(kind: .endsEarly, place: bytes.count) }
    place += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += UTF8.encode(try escapedScalar(from: start)) ?? .init()
    default: throw Fault(kind: .badEscape, place: start)
    }
  }

  /// Reads the figures behind `\u`, and those of its other half where there is one.
  private mutating func escapedScalar(from start: Int) throws(Fault) -> Unicode.Scalar {
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw Fault(kind: .loneSurrogate, place: start)
    }
    let other = try hexUnit()
    guard (0xDC00...0xDFFF).contains(other),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (other - 0xDC00))
    else { throw Fault(kind: .loneSurrogate, place: start) }
    return scalar
  }

  private mutating func hexUnit() throws(Fault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard place < bytes.count else { throw fault(.endsEarly) }
      guard let digit = hexDigit(bytes[place]) else { throw fault(.badEscape) }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }
}

/// The value of a figure of base 16, in upper or lower case.
func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
