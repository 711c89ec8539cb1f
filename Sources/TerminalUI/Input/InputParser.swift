/// The grammar of what terminals send: one unit at a time from the start of some bytes.
struct InputParser {
  /// What one unit means.
  enum Unit {
    case key(Key)
    case mouse(MouseReport)
    case pasteStart
    /// Bad bytes, or a sequence that is none of ours.
    case nothing
  }

  /// The most bytes of one control sequence or string; a longer one is cut there.
  static let longest = 4096

  private static let escape: UInt8 = 0x1B

  private let bytes: ArraySlice<UInt8>
  /// Where the next unit starts.
  private(set) var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next unit; nil where it is not complete yet, with `index` then of no meaning.
  mutating func next() -> Unit? {
    guard let byte = take() else { return nil }
    if byte == Self.escape { return afterEscape() }
    index -= 1
    return plain()
  }

  /// The keys that bytes held back mean once nothing follows; nil where they stay held back.
  static func flushed(_ bytes: [UInt8]) -> [Key]? {
    guard bytes.first == escape else { return nil }
    guard bytes.count > 1 else { return [.escape] }
    let isString = stringStarts.contains(bytes[1])
    guard isString || bytes.count == 2, let key = Key(ascii: bytes[1]) else { return nil }
    return bytes.count == 2 ? [key.withAlt] : []
  }

  /// The bytes after Escape that open a string: operating system, device and application.
  private static let stringStarts: [UInt8] = [0x5D, 0x50, 0x5F]

  private mutating func take() -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  private mutating func afterEscape() -> Unit? {
    guard let byte = take() else { return nil }
    switch byte {
    case 0x5B: return controlSequence()
    case 0x4F: return singleShift()
    case _ where Self.stringStarts.contains(byte): return string()
    default:
      index -= 1
      return alternate()
    }
  }

  /// A key pressed with Alt, or Escape on its own before something else.
  private mutating func alternate() -> Unit? {
    let start = index
    guard bytes[index] != Self.escape else { return .key(.escape) }
    guard let unit = plain() else { return nil }
    if case .key(let key) = unit { return .key(key.withAlt) }
    index = start
    return .key(.escape)
  }

  /// A key without a prefix: a control character or a scalar in UTF-8.
  private mutating func plain() -> Unit? {
    if let key = Key(ascii: bytes[index]) {
      index += 1
      return .key(key)
    }
    switch UTF8Unit(bytes[index...]) {
    case .scalar(let scalar, let length):
      index += length
      return scalar.value < 0xA0 ? .nothing : .key(.character(Character(scalar)))
    case .bad(let length):
      index += length
      return .nothing
    case .incomplete: return nil
    }
  }

  /// `ESC [`, parameters, intermediates and a final byte (ECMA-48, 5.4).
  private mutating func controlSequence() -> Unit? {
    let start = index
    while let byte = take() {
      switch byte {
      case 0x5B where index == start + 1: return linuxFunctionKey()
      case 0x4D where index == start + 1: return oldMouseReport()
      case 0x24 where ControlSequence.isShiftedKey(bytes[start..<index]), 0x40...0x7E:
        return ControlSequence(bytes[start..<index]).unit
      case 0x20...0x3F where index - start < Self.longest: continue
      default:
        index -= 1
        return .nothing
      }
    }
    return nil
  }

  /// `ESC O`, digits and one letter.
  private mutating func singleShift() -> Unit? {
    let start = index
    while let byte = take() {
      switch byte {
      case 0x40...0x7E: return ControlSequence(bytes[start..<index]).singleShiftUnit
      case 0x30...0x3B where index - start < Self.longest: continue
      default:
        index -= 1
        return .nothing
      }
    }
    return nil
  }

  /// `ESC [ [` and a letter from `A`: F1 to F5 on the Linux console.
  private mutating func linuxFunctionKey() -> Unit? {
    guard let byte = take() else { return nil }
    switch byte {
    case 0x41...0x45: return .key(.function(Int(byte) - 0x40))
    case 0x20...0x7E: return .nothing
    default:
      index -= 1
      return .nothing
    }
  }

  /// `ESC [ M` and three bytes, from terminals without the mode for longer reports.
  private mutating func oldMouseReport() -> Unit? {
    let start = index
    while index < start + 3 {
      guard let byte = take() else { return nil }
      if byte < 0x20 {
        index -= 1
        return .nothing
      }
    }
    return .mouse(MouseReport(old: bytes[start..<index]))
  }

  /// A string up to its end mark, or up to a control character that cannot be in one.
  private mutating func string() -> Unit? {
    let start = index
    while let byte = take() {
      switch byte {
      case 0x07: return .nothing
      case 0..<0x20,
        _ where index - start > Self.longest:
        if byte == Self.escape {
          guard let last = take() else { return nil }
          if last == 0x5C { return .nothing }
          index -= 1
        }
        index -= 1
        return .nothing
      default: continue
      }
    }
    return nil
  }
}
