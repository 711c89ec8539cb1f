/// A typed figure such as `1234`, `40,040` or `19.25`, without sign or unit.
///
/// At most 13 figures before the point and two after it; commas only between
/// thousands, so that a decimal comma is never taken for one.
struct DecimalText {
  /// What stands before the point.
  private let dollars: Int
  /// Hundredths after the point, or nil without a point.
  private let cents: Int?

  /// Nil for a text that is no such figure.
  init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let dollars = Self.whole(parts[0]) else { return nil }
    self.dollars = dollars
    if parts.count == 1 {
      cents = nil
    } else {
      guard (1...2).contains(parts[1].utf8.count), let digits = Self.digits(parts[1]) else {
        return nil
      }
      cents = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
  }

  /// The figure, where it was written without a point.
  var whole: Int? { cents == nil ? dollars : nil }

  var hundredths: Int { dollars * 100 + (cents ?? 0) }

  /// Hundredths as `19.25`; trimmed, `12.50` becomes `12.5` and `12.00` becomes `12`.
  static func print(_ hundredths: Int, isTrimmed: Bool = false) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if isTrimmed, rest == 0 { return "\(sign)\(whole)" }
    if isTrimmed, rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func whole(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return digits(text) }
    guard (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return digits(Substring(groups.joined()))
  }

  private static func digits(_ text: Substring) -> Int? {
    guard (1...13).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
