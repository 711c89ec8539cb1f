/// What follows `ESC [` or `ESC O`: a marker, numbers and a last byte that names it.
struct ControlSequence {
  /// One of `<`, `=`, `>`, `?` where the sequence is private.
  private let marker: Character?
  /// The numbers between semicolons; one left out is 0.
  private let numbers: [Int]
  private let hasIntermediate: Bool
  private let last: Character

  /// Reads the bytes after the introducer, the last byte included.
  init(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropLast()
    let isPrivate = body.first.map { $0 >= 0x3C && $0 <= 0x3F } ?? false
    marker = isPrivate ? body.first.map { Character(Unicode.Scalar($0)) } : nil
    hasIntermediate = body.contains { $0 < 0x30 }
    last = bytes.last.map { Character(Unicode.Scalar($0)) } ?? " "
    let parameters = body.dropFirst(isPrivate ? 1 : 0)
    numbers =
      parameters.isEmpty
      ? [] : parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map(Self.number)
  }

  /// Whether these bytes are a number and `$`: a key with Shift from rxvt.
  static func isShiftedKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 1 && bytes.dropLast().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// What the sequence means after `ESC [`.
  var unit: InputParser.Unit {
    if marker == "<", last == "M" || last == "m" {
      return MouseReport(numbers, isPress: last == "M").map { .mouse($0) } ?? .nothing
    }
    guard marker == nil, !hasIntermediate || last == "$" else { return .nothing }
    if last == "~", numbers.first == 200 { return .pasteStart }
    return key.map { .key($0) } ?? .nothing
  }

  /// What the sequence means after `ESC O`.
  var singleShiftUnit: InputParser.Unit {
    if let code = KeyCodes.lettered[last] { return .key(Key(code, modifiers)) }
    if let code = KeyCodes.loweredArrows[last] { return .key(Key(code, .control)) }
    return KeyCodes.keypad[last].map { .key(Key($0, modifiers)) } ?? .nothing
  }

  private var key: Key? {
    switch last {
    case "~": numbers.first == 27 ? spelled(at: 2) : numbered(modifiers)
    case "$": numbered(.shift)
    case "^": numbered(.control)
    case "@": numbered([.control, .shift])
    case "u": spelled(at: 0)
    case "Z": .shiftTab
    case "a"..."d": KeyCodes.loweredArrows[last].map { Key($0, .shift) }
    default: numbers.count > 1 && numbers[0] != 1 ? nil : lettered
    }
  }

  private var lettered: Key? { KeyCodes.lettered[last].map { Key($0, modifiers) } }

  private func numbered(_ modifiers: Key.Modifiers) -> Key? {
    numbers.first.flatMap { KeyCodes.numbered[$0] }.map { Key($0, modifiers) }
  }

  /// A key told by its code point, as xterm and kitty do for keys that have no bytes.
  private func spelled(at index: Int) -> Key? {
    guard index < numbers.count, let scalar = Unicode.Scalar(UInt32(numbers[index])) else {
      return nil
    }
    if scalar == "\u{1B}" { return Key(.escape, modifiers) }
    let plain = scalar.isASCII ? Key(ascii: UInt8(scalar.value)) : .character(Character(scalar))
    return plain.map { Key($0.code, modifiers) }
  }

  /// The modifiers, told as a number of bits plus one.
  private var modifiers: Key.Modifiers {
    let told =
      last == "~" || last == "u" || numbers.count > 1 ? numbers.dropFirst().first : numbers.first
    let bits = max(0, (told ?? 1) - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// The number that starts with these bytes; what follows a colon is left out.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
      .reduce(0) { min($0 * 10 + Int($1 - 0x30), 0x10_FFFF) }
  }
}
