/// Rows of bits, as many bits a row as there are rows: which number goes with which.
struct BitTable: Sendable {
  let count: Int
  private let words: Int
  private var bits: [UInt64]

  init(count: Int) {
    self.count = count
    words = (count + 63) / 64
    bits = Array(repeating: 0, count: count * words)
  }

  mutating func insert(_ bit: Int, into row: Int) {
    bits[row * words + bit / 64] |= 1 << UInt64(bit % 64)
  }

  func contains(_ bit: Int, in row: Int) -> Bool {
    bits[row * words + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// How many bits of a row are set.
  func count(in row: Int) -> Int {
    bits[(row * words)..<((row + 1) * words)].reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// How many bits of a row another one lacks.
  func count(in row: Int, lackedBy other: Int) -> Int {
    bits.withUnsafeBufferPointer { bits in
      var count = 0
      for word in 0..<words {
        count += (bits[row * words + word] & ~bits[other * words + word]).nonzeroBitCount
      }
      return count
    }
  }

  /// Calls `body` with each bit of a row that is set, in order.
  func forEach(in row: Int, _ body: (Int) -> Void) {
    for word in 0..<words {
      var rest = bits[row * words + word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// The table with rows and bits changed over.
  var transposed: BitTable {
    var table = BitTable(count: count)
    for row in 0..<count { forEach(in: row) { table.insert(row, into: $0) } }
    return table
  }
}
