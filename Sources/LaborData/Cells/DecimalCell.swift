/// A decimal number as a file writes it, kept exactly.
struct DecimalCell: Hashable {
  private(set) var isNegative = false
  /// The digits as one number.
  private(set) var digits: UInt64 = 0
  /// How many of the digits stand behind the point.
  private(set) var decimals = 0

  /// Reads `-1,234.50` or `$12`; nil for anything else, and beyond 18 digits.
  ///
  /// Commas may stand only between groups of three digits before the point.
  init?(_ bytes: Slice<UnsafeRawBufferPointer>) {
    var bytes = bytes
    if bytes.first == TextByte.hyphen {
      isNegative = true
      bytes.removeFirst()
    }
    if bytes.first == UInt8(ascii: "$") { bytes.removeFirst() }
    guard readDigits(bytes) else { return nil }
  }

  /// Times a thousand, exactly.
  mutating func scaleByThousand() -> Bool {
    let added = max(0, 3 - decimals)
    decimals = max(0, decimals - 3)
    for _ in 0..<added {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return false }
      digits = product
    }
    return true
  }

  /// Divides by a small number, rounding half away from zero in the second further decimal.
  mutating func divide(by divisor: Int) -> Bool {
    let (product, overflow) = digits.multipliedReportingOverflow(by: 1_000)
    guard divisor > 0, !overflow else { return false }
    digits = (product / UInt64(divisor) + 5) / 10
    decimals += 2
    return true
  }

  var isZero: Bool { digits == 0 }

  /// Appends the number as our own tables write it: no commas, a digit before the point.
  func write(to bytes: inout [UInt8]) {
    if isNegative, !isZero { bytes.append(TextByte.hyphen) }
    let text = Array(String(digits).utf8)
    let whole = max(0, text.count - decimals)
    if whole == 0 { bytes.append(TextByte.zero) }
    bytes += text[..<whole]
    guard decimals > 0 else { return }
    bytes.append(TextByte.point)
    bytes.append(contentsOf: repeatElement(TextByte.zero, count: max(0, decimals - text.count)))
    bytes += text[whole...]
  }

  private mutating func readDigits(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    var count = 0
    /// How many digits stand behind the last comma; nil before the first.
    var group: Int?
    var hasPoint = false
    for byte in bytes {
      if TextByte.isDigit(byte) {
        count += 1
        guard count <= 18 else { return false }
        digits = digits * 10 + UInt64(byte - TextByte.zero)
        if hasPoint { decimals += 1 } else { group = group.map { $0 + 1 } }
      } else if byte == TextByte.comma, !hasPoint, (1...3).contains(group ?? count) {
        guard group == nil || group == 3 else { return false }
        group = 0
      } else if byte == TextByte.point, !hasPoint, group == nil || group == 3 {
        hasPoint = true
      } else {
        return false
      }
    }
    return count > 0 && (hasPoint || group == nil || group == 3)
  }
}
