/// Codes of the Standard Occupational Classification in CTDL.
enum SOCCode {
  static let framework = "https://www.bls.gov/soc/"
  static let frameworkName = "Standard Occupational Classification"

  /// Whether a text is a code, as `15-1254`, perhaps with the two figures that O*NET adds.
  static func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 7 || bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { place, byte in
      switch place {
      case 2: byte == UInt8(ascii: "-")
      case 7: byte == UInt8(ascii: ".")
      default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    }
  }
}
