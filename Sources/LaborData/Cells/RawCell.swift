/// The bytes of one cell of a public file, cleaned of what programs wrap around them.
struct RawCell {
  private(set) var bytes: Slice<UnsafeRawBufferPointer>

  /// The cell without blanks around it.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes[...]
    trim()
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The cell without the formula that keeps a spreadsheet from changing it, `="11-1011"`.
  var unwrapped: RawCell {
    var cell = self
    if cell.bytes.starts(with: [UInt8(ascii: "="), TextByte.quote]) {
      cell.bytes = cell.bytes.dropFirst(2)
      if cell.bytes.last == TextByte.quote { cell.bytes = cell.bytes.dropLast() }
      cell.trim()
    }
    return cell
  }

  /// What pay is for, where the cell says it.
  var payBasis: PayBasis? { PayBasis(words: String(decoding: unwrapped.bytes, as: UTF8.self)) }

  /// Whether the cell is this text, small and capital letters alike.
  func isText(_ text: StaticString) -> Bool {
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: text.utf8Start, count: bytes.count)).allSatisfy {
      $0 == $1 || (TextByte.isLetter($0) && $0 | 0x20 == $1 | 0x20)
    }
  }

  @inline(__always)
  private mutating func trim() {
    while let first = bytes.first, Self.isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == TextByte.space || (TextByte.tab...TextByte.carriageReturn).contains(byte)
  }
}
