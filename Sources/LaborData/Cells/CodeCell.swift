/// The codes of occupations and programs, in the forms that files have them, as one form each.
enum CodeCell {
  /// A code of the SOC as `11-1011`; `111011` and O*NET's `11-1011.00` read too, and a bare `0` as
  /// that of all occupations.
  static func soc(_ cell: RawCell) -> Result<[UInt8], RowFact> {
    let bytes = Array(cell.unwrapped.bytes)
    guard !bytes.isEmpty else { return .failure(.noCode) }
    let code = withoutZeroDecimals(bytes)
    if code.elementsEqual([TextByte.zero]) { return .success(Array("00-0000".utf8)) }
    if code.count == 6, code.allSatisfy(TextByte.isDigit) {
      return .success(code.prefix(2) + [TextByte.hyphen] + code.dropFirst(2))
    }
    if isSOC(code) { return .success(Array(code)) }
    return .failure(isDate(bytes) ? .dateForCode : .notSOC)
  }

  /// The code without the `.00` of O*NET, or the `.0` that programs add to what is all digits.
  private static func withoutZeroDecimals(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let point = bytes.firstIndex(of: TextByte.point) else { return bytes[...] }
    let decimals = bytes[(point + 1)...]
    let most = bytes[..<point].contains(TextByte.hyphen) ? 2...2 : 1...2
    return most.contains(decimals.count) && decimals.allSatisfy { $0 == TextByte.zero }
      ? bytes[..<point] : bytes[...]
  }

  /// A code of O*NET as `11-1011.00`; a code of the SOC stands for its first.
  static func onetSOC(_ cell: RawCell) -> Result<[UInt8], RowFact> {
    let bytes = Array(cell.unwrapped.bytes)
    guard !bytes.isEmpty else { return .failure(.noCode) }
    if isSOC(bytes) { return .success(bytes + ".00".utf8) }
    guard bytes.count == 10, isSOC(bytes[..<7]), bytes[7] == TextByte.point,
      bytes[8...].allSatisfy(TextByte.isDigit)
    else { return .failure(isDate(bytes) ? .dateForCode : .notONET) }
    return .success(bytes)
  }

  /// A code of the CIP as `01.0000`; two digits alone are a family or, as 99, a grand total.
  ///
  /// Lost zeroes in front and a lost point are put back, lost zeroes behind are not guessed.
  static func cip(_ cell: RawCell) -> Result<[UInt8], RowFact> {
    let bytes = Array(cell.unwrapped.bytes)
    guard !bytes.isEmpty else { return .failure(.noCode) }
    let parts = bytes.split(separator: TextByte.point, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.joined().allSatisfy(TextByte.isDigit) else {
      return .failure(.notCIP)
    }
    return parts.count == 1 ? cip(digits: parts[0]) : cip(family: parts[0], rest: parts[1])
  }

  private static func cip(family: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)
    -> Result<[UInt8], RowFact>
  {
    guard (1...2).contains(family.count), (1...4).contains(rest.count) else {
      return .failure(.notCIP)
    }
    guard rest.count == 4 else { return .failure(.ambiguousCIP) }
    return .success(padded(family, to: 2) + [TextByte.point] + rest)
  }

  private static func cip(digits: ArraySlice<UInt8>) -> Result<[UInt8], RowFact> {
    switch digits.count {
    case 1, 2: .success(padded(digits, to: 2))
    case 5, 6: cip(family: digits.dropLast(4), rest: digits.suffix(4))
    default: .failure(.notCIP)
    }
  }

  /// The digits with zeroes in front, up to a width.
  static func padded(_ digits: some Collection<UInt8>, to width: Int) -> [UInt8] {
    Array(repeating: TextByte.zero, count: max(0, width - digits.count)) + digits
  }

  private static func isSOC(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    bytes.count == 7
      && bytes.enumerated().allSatisfy { index, byte in
        index == 2 ? byte == TextByte.hyphen : TextByte.isDigit(byte)
      }
  }

  /// Whether this is what a spreadsheet makes of a code: `Nov-11`, `11-Nov`, `11/1/2011`.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split { $0 == TextByte.hyphen || $0 == UInt8(ascii: "/") }
    let hasMonth = parts.contains { $0.count == 3 && $0.allSatisfy(TextByte.isLetter) }
    let others = parts.filter { !$0.allSatisfy(TextByte.isLetter) }
    let areNumbers = others.allSatisfy { $0.count <= 4 && $0.allSatisfy(TextByte.isDigit) }
    return (2...3).contains(parts.count) && areNumbers && (hasMonth || parts.count == 3)
  }
}
