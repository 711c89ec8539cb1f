/// Finds bytes eight at a time.
///
/// The memory must have seven readable bytes after the one that is searched for,
/// which must be there: the search has no other end.
struct ByteScan {
  private let first: UInt64
  private let second: UInt64

  /// A search for either of two bytes.
  init(_ first: UInt8, _ second: UInt8) {
    self.first = UInt64(first) &* Self.ones
    self.second = UInt64(second) &* Self.ones
  }

  /// The offset of the first of the bytes at or after `offset`.
  @inline(__always)
  func next(in bytes: UnsafeRawPointer, from offset: Int) -> Int {
    var offset = offset
    while true {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let found = Self.zeroes(in: word ^ first) | Self.zeroes(in: word ^ second)
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bit of each byte that is zero; bytes above the lowest such byte may be wrong.
  @inline(__always)
  private static func zeroes(in word: UInt64) -> UInt64 {
    (word &- ones) & ~word & tops
  }
}
