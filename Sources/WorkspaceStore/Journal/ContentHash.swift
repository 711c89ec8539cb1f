/// What a file holds, as far as contents must be told apart.
enum FileContent: Hashable, Sendable {
  /// There is no file.
  case none
  case hash(ContentHash)
  /// Not known beforehand, since a conflict was in the way; equal to nothing that is read.
  case unsettled

  init(_ bytes: [UInt8]?) {
    self = bytes.map { .hash(ContentHash($0)) } ?? .none
  }
}

/// Which content a file had, in 64 bits (FNV-1a): tells contents apart, not enemies.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBufferPointer { buffer in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
  }

  /// Reads the figures that `text` writes.
  init?(_ text: String) {
    guard let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  var text: String { String(value, radix: 16) }
}
