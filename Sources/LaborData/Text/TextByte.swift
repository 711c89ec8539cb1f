/// The bytes that mean something in a text of rows and cells.
enum TextByte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let tab: UInt8 = 0x09
  static let space: UInt8 = 0x20
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let point: UInt8 = 0x2E
  static let hyphen: UInt8 = 0x2D
  static let zero: UInt8 = 0x30
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What may part the cells of a row, the least likely to stand inside a cell first.
  static let separators = [tab, semicolon, comma]

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
