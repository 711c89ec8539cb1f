/// Which key each code stands for in xterm, tmux, screen, rxvt, vt100 and the Linux console.
enum KeyCodes {
  /// By the last byte of `ESC [ ...` or `ESC O ...`.
  static let lettered: [Character: Key.Code] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// By the number in `ESC [ number ~`.
  static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  /// Arrows that rxvt tells in lower case: with Shift after `ESC [`, with Ctrl after `ESC O`.
  static let loweredArrows: [Character: Key.Code] = ["a": .up, "b": .down, "c": .right, "d": .left]

  /// The number pad in application mode, after `ESC O`.
  static let keypad: [Character: Key.Code] = [
    "M": .enter, "I": .tab, "X": .character("="), "j": .character("*"), "k": .character("+"),
    "l": .character(","), "m": .character("-"), "n": .character("."), "o": .character("/"),
    "p": .character("0"), "q": .character("1"), "r": .character("2"), "s": .character("3"),
    "t": .character("4"), "u": .character("5"), "v": .character("6"), "w": .character("7"),
    "x": .character("8"), "y": .character("9"),
  ]
}

extension Key {
  /// The key that sends one byte of ASCII; nil for Escape and for bytes past ASCII.
  init?(ascii byte: UInt8) {
    switch byte {
    case 0x00: self.init(.character(" "), .control)
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x1B, 0x80...: return nil
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// The same key with Alt; a capital letter becomes the letter with Shift.
  var withAlt: Key {
    guard case .character(let character) = code, character >= "A", character <= "Z" else {
      return Key(code, modifiers.union(.alt))
    }
    return Key(.character(Character(character.lowercased())), modifiers.union([.alt, .shift]))
  }
}
