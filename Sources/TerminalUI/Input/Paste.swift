/// Pasted text on its way in, between the terminal's marks for start and end.
struct Paste: Sendable {
  /// The most bytes a paste keeps; what is past them is dropped.
  static let limit = 8 << 20

  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// Takes what belongs to the paste from `input` and says how many bytes that was.
  ///
  /// Zero bytes where the input may be the start of the end mark.
  mutating func take(_ input: ArraySlice<UInt8>) -> (length: Int, isComplete: Bool) {
    let mark = input.firstIndex(of: 0x1B) ?? input.endIndex
    if mark > input.startIndex {
      keep(input[..<mark])
      return (mark - input.startIndex, false)
    }
    if input.starts(with: Self.end) { return (Self.end.count, true) }
    if input.count < Self.end.count, Self.end.starts(with: input) { return (0, false) }
    keep(input.prefix(1))
    return (1, false)
  }

  /// The text with every line end as a line feed, and U+FFFD where bytes are no UTF-8.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
  }
}
