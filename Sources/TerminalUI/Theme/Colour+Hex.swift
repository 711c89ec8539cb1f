/// Colours as they are written.
extension Colour {
  /// The colour that three or six hexadecimal digits name, with or without `#` before them.
  package init?(hex text: String) {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "#") { digits = digits.dropFirst() }
    let values = digits.compactMap(Self.value)
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self.init(red: 17 * values[0], green: 17 * values[1], blue: 17 * values[2])
    case 6:
      self.init(
        red: 16 * values[0] + values[1], green: 16 * values[2] + values[3],
        blue: 16 * values[4] + values[5])
    default: return nil
    }
  }

  /// Six hexadecimal digits in lower case.
  package var hex: String {
    [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
