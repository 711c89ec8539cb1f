/// The bytes of a file that another program wrote.
enum ForeignText {
  /// Whether a text begins as JSON does; no table of ours begins so.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let first = withoutMark(bytes).first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Other programs may begin a file with a byte order mark, which ours never do.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
