/// The text of a cell as UTF-8 on one line.
enum TextCell {
  /// Appends the text, each run of blanks and control characters as one space.
  ///
  /// What is not UTF-8 reads as Windows-1252, unless the file says that it is
  /// UTF-8. False where it is neither; something may then be appended.
  static func write(
    _ cell: RawCell, isSurelyUTF8: Bool, to bytes: inout [UInt8]
  ) -> Bool {
    guard !cell.bytes.contains(where: { $0 >= 0x80 }) else {
      let text =
        String(validating: cell.bytes, as: UTF8.self) ?? (isSurelyUTF8 ? nil : windows(cell))
      guard let text else { return false }
      writeLine(text.unicodeScalars.lazy.map { isControl($0) ? " " : $0 }, to: &bytes)
      return true
    }
    writeLine(cell.bytes, to: &bytes)
    return true
  }

  /// The cell up to the list of other titles, `Actors    * Actress* Understudy`.
  static func withoutAliases(_ cell: RawCell) -> RawCell {
    let bytes = UnsafeRawBufferPointer(rebasing: cell.bytes)
    let star = bytes.indices.dropFirst(2).first { index in
      bytes[index] == UInt8(ascii: "*") && bytes[index - 1] == TextByte.space
        && bytes[index - 2] == TextByte.space
    }
    return star.map { RawCell(UnsafeRawBufferPointer(rebasing: bytes[..<$0])) } ?? cell
  }

  private static func writeLine(_ ascii: Slice<UnsafeRawBufferPointer>, to bytes: inout [UInt8]) {
    var wasBlank = true
    for byte in ascii {
      let isBlank = byte <= TextByte.space || byte == 0x7F
      if !(isBlank && wasBlank) { bytes.append(isBlank ? TextByte.space : byte) }
      wasBlank = isBlank
    }
  }

  private static func writeLine(
    _ scalars: some Sequence<Unicode.Scalar>, to bytes: inout [UInt8]
  ) {
    var hasGap = false
    let start = bytes.count
    for scalar in scalars {
      if scalar == " " {
        hasGap = bytes.count > start
      } else {
        if hasGap { bytes.append(TextByte.space) }
        hasGap = false
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xA0
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// The text of Windows-1252; nil where a byte has no meaning there.
  private static func windows(_ cell: RawCell) -> String? {
    var text = String.UnicodeScalarView()
    for byte in cell.bytes {
      let value = (0x80...0x9F).contains(byte) ? windowsScalars[Int(byte - 0x80)] : UInt32(byte)
      guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  /// The characters of the bytes 0x80 to 0x9F; 0 where there is none.
  private static let windowsScalars: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
