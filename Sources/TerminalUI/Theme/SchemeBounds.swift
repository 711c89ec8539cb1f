/// What keeps a hostile file from costing more than a scheme does.
///
/// Nesting is bounded by how far a line is indented and by how many brackets
/// open; repetition by how many aliases there are. Both are counted on the bare
/// bytes, before anything is built from them. A scheme has none of the three.
struct SchemeBounds {
  static let indentLimit = 128
  static let bracketLimit = 64
  static let aliasLimit = 16

  private var line = 1
  private var indent: Int? = 0
  private var brackets = 0
  private var aliases = 0
  private var last = UInt8(ascii: "\n")

  /// The first line that is past the bounds, counted from 1, or nil.
  static func firstLineOutside(_ bytes: [UInt8]) -> Int? {
    var bounds = SchemeBounds()
    for byte in bytes {
      bounds.read(byte)
      if bounds.areCrossed { return bounds.line }
    }
    return nil
  }

  private var areCrossed: Bool {
    (indent ?? 0) > Self.indentLimit || brackets > Self.bracketLimit || aliases > Self.aliasLimit
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): startLine(with: byte)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      indent = indent.map { $0 + 1 }
    default:
      indent = nil
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { brackets += 1 }
      if last == UInt8(ascii: "*"), byte != last, byte > 0x20 { aliases += 1 }
    }
    last = byte
  }

  private mutating func startLine(with byte: UInt8) {
    if byte != UInt8(ascii: "\n") || last != UInt8(ascii: "\r") { line += 1 }
    indent = 0
  }
}
