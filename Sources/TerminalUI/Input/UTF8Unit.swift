/// What stands at the start of bytes that should be UTF-8.
enum UTF8Unit {
  case scalar(Unicode.Scalar, length: Int)
  /// The longest run of bytes that cannot become a scalar (Unicode 15, table 3-7).
  case bad(length: Int)
  /// A good start whose other bytes have not come yet.
  case incomplete

  init(_ bytes: ArraySlice<UInt8>) {
    guard let lead = bytes.first, let length = Self.length(lead) else {
      self = .bad(length: 1)
      return
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length == 1 ? 0 : length))
    for (offset, byte) in bytes.prefix(length).enumerated().dropFirst() {
      guard Self.follows(byte, lead: lead, at: offset) else {
        self = .bad(length: offset)
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if bytes.count < length {
      self = .incomplete
    } else if let scalar = Unicode.Scalar(value) {
      self = .scalar(scalar, length: length)
    } else {
      self = .bad(length: length)
    }
  }

  private static func length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Whether a byte may follow; the second one's range depends on the first.
  private static func follows(_ byte: UInt8, lead: UInt8, at offset: Int) -> Bool {
    switch (lead, offset) {
    case (0xE0, 1): byte >= 0xA0 && byte <= 0xBF
    case (0xED, 1): byte >= 0x80 && byte <= 0x9F
    case (0xF0, 1): byte >= 0x90 && byte <= 0xBF
    case (0xF4, 1): byte >= 0x80 && byte <= 0x8F
    default: byte >= 0x80 && byte <= 0xBF
    }
  }
}
