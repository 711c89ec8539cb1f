import CareerPathways
import StoreTrials

extension JSON {
  /// A random value of any kind, with names and texts from all of Unicode.
  static func anything(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0...(depth == 0 ? 4 : 7), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2:
      .number(
        ["0", "-1", "1.50", "2e-7", "123456789012345678901"].randomElement(using: &random) ?? "0")
    case 3, 4: .string(.anything(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          anything(depth: depth - 1, using: &random)
        })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0...5, using: &random)).map { _ in
            (.anything(using: &random), anything(depth: depth - 1, using: &random))
          }, uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension String {
  /// A random text of up to 12 scalars, many of them awkward ones.
  static func anything(using random: inout SeededGenerator) -> String {
    var scalars = UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let range = scalarRanges.randomElement(using: &random) ?? 0x61...0x7A
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let scalarRanges: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x00...0x24, 0x5C...0x5C, 0x7F...0xFF, 0x300...0x320, 0x600...0x6FF,
    0x2000...0x2070, 0xD7F0...0xE010, 0xFEF0...0xFFFF, 0x1F600...0x1F640, 0x10FFF0...0x10FFFF,
  ]
}
