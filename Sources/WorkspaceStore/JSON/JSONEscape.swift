/// What a string of a document may not hold as it is.
enum JSONEscape {
  /// Writes UTF-8 text with its escapes, plain stretches in one piece.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      if isPlainASCII(byte) || isPlain(byte) {
        place += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if let scalar = escaped(text[place..<(place + length)]) {
        bytes.append(contentsOf: text[start..<place])
        write(scalar, to: &bytes)
        start = place + length
      }
      place += length
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether a byte is printed as it is; false for all beyond ASCII.
  private static func isPlainASCII(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C
  }

  /// Whether a byte neither is nor begins something to escape; true for the rest of a scalar.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }

  /// The scalar of these bytes, where it must be escaped.
  private static func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    let lead = UInt32(text[text.startIndex])
    guard text.count > 1 else { return lead }
    let scalar = text.dropFirst().reduce(lead & (text.count == 2 ? 0x1F : 0x0F)) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    switch scalar {
    case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      return scalar
    default: return nil
    }
  }

  private static func write(_ scalar: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(scalar))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        bytes.append(digits[Int(scalar >> UInt32(shift)) & 0xF])
      }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
