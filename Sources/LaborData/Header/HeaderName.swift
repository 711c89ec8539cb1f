/// A column's name as formats know it: small letters and digits alone, each year as `@`.
///
/// `TOT_EMP`, `tot emp` and `Tot Emp[1]` are `totemp`; `Employment Change,
/// 2024–34` is `employmentchange@@`. A name that stands again in the same row
/// has a `+` for each time before.
struct HeaderName: Hashable, Sendable {
  let text: String
  /// The years in the name, in order.
  let years: [Int]

  init(_ name: String) {
    var parser = HeaderNameParser(Array(name.utf8))
    parser.parse()
    text = String(decoding: parser.text, as: UTF8.self)
    years = parser.years
  }

  private init(text: String, years: [Int]) {
    self.text = text
    self.years = years
  }

  /// The names of a row, each different.
  static func row(_ cells: [String]) -> [HeaderName] {
    var seen: [String: Int] = [:]
    return cells.map { cell in
      let name = HeaderName(cell)
      let before = seen[name.text, default: 0]
      seen[name.text] = before + 1
      return HeaderName(text: name.text + String(repeating: "+", count: before), years: name.years)
    }
  }
}

/// Reads a column's name from left to right.
private struct HeaderNameParser {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var text: [UInt8] = []
  private(set) var years: [Int] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "[") {
        skipFootnote()
      } else if TextByte.isDigit(byte) {
        takeNumber()
      } else {
        if TextByte.isLetter(byte) { text.append(byte | 0x20) }
        place += 1
      }
    }
  }

  /// Passes over the mark of a footnote, `[1]`.
  private mutating func skipFootnote() {
    let close = bytes[place...].firstIndex(of: UInt8(ascii: "]"))
    place = (close ?? place) + 1
  }

  private mutating func takeNumber() {
    let digits = bytes[place...].prefix(while: TextByte.isDigit)
    place = digits.endIndex
    guard let year = Self.year(digits) else {
      if let short = shortYear(digits) { return note(short) }
      return text += digits
    }
    note(year)
  }

  private mutating func note(_ year: Int) {
    years.append(year)
    text.append(UInt8(ascii: "@"))
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 4, let year = number(digits), (1980...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// The second year of `2024–34`, where a dash alone stands between.
  private func shortYear(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 2, let last = years.last, text.last == UInt8(ascii: "@"),
      let number = Self.number(digits), digits.startIndex > 0,
      bytes[digits.startIndex - 1] == TextByte.hyphen || bytes[digits.startIndex - 1] >= 0x80
    else { return nil }
    return last / 100 * 100 + number
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
