extension JSONReader {
  /// Reads a number by the grammar of RFC 8259 and returns its source text.
  mutating func number() throws(Fault) -> String {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try skipDigits() }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
    if place < bytes.count, isDigit(bytes[place]) { throw fault(.badNumber) }
    guard place - start <= limits.string else { throw Fault(kind: .tooLongString, place: start) }
    return makesValues ? String(decoding: bytes[start..<place], as: UTF8.self) : ""
  }

  private mutating func skipDigits() throws(Fault) {
    guard place < bytes.count else { throw fault(.endsEarly) }
    guard isDigit(bytes[place]) else { throw fault(.badNumber) }
    while place < bytes.count, isDigit(bytes[place]) { place += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
