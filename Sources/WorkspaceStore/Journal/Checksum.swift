/// CRC-32C (Castagnoli), which finds every burst of up to 32 damaged bits.
enum Checksum {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { buffer in
      let words = buffer.count & ~7
      var sum = UInt32.max
      for place in stride(from: 0, to: words, by: 8) {
        sum = step(sum, buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
      }
      for byte in buffer[words...] {
        sum = tables[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
      }
      return ~sum
    }
  }

  /// Takes eight bytes at once, each through its own table.
  private static func step(_ sum: UInt32, _ word: UInt64) -> UInt32 {
    let mixed = word ^ UInt64(sum)
    var next: UInt32 = 0
    for index in 0..<8 {
      let byte = Int(UInt8(truncatingIfNeeded: mixed >> UInt64(index * 8)))
      next ^= tables[(7 - index) << 8 + byte]
    }
    return next
  }

  /// Table `n` holds, for each byte, its checksum with `n` zero bytes behind it.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map(ofByte)
    for index in 256..<(8 * 256) {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()

  private static func ofByte(_ byte: Int) -> UInt32 {
    var sum = UInt32(byte)
    for _ in 0..<8 {
      let isOdd = sum & 1 == 1
      sum >>= 1
      if isOdd { sum ^= 0x82F6_3B78 }
    }
    return sum
  }
}
