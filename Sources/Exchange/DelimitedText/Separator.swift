/// What parts the cells of a row.
package enum Separator: UInt8, CaseIterable, Hashable, Sendable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B
}

extension Separator {
  /// The separator that a text most likely uses, judged by its first row that is not blank.
  ///
  /// A tab decides at once, since spreadsheets paste tabs and nobody types them
  /// into a cell; else the more frequent of comma and semicolon, else the comma.
  package static func detected(
    in bytes: [UInt8], within limits: DelimitedLimits = .table
  ) -> Separator {
    func columns(_ separator: Separator) -> Int {
      DelimitedReader.columns(inFirstRowOf: bytes, separator: separator, within: limits)
    }
    if columns(.tab) > 1 { return .tab }
    return columns(.semicolon) > columns(.comma) ? .semicolon : .comma
  }
}

/// The bytes that mean something in a delimited text, beside the separator.
enum DelimitedByte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
