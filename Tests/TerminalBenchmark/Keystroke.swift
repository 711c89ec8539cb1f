/// The bytes one key press sends to a program in an xterm.
struct Keystroke {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  // Cursor keys in application mode, as terminfo names them for xterm-256color.
  static let up = Keystroke("\u{1B}OA")
  static let down = Keystroke("\u{1B}OB")
  static let right = Keystroke("\u{1B}OC")
  static let left = Keystroke("\u{1B}OD")
  static let enter = Keystroke("\r")
  static let escape = Keystroke("\u{1B}")
  static let function6 = Keystroke("\u{1B}[17~")

  /// The key of a lower-case letter, held with Ctrl.
  static func control(_ letter: Unicode.Scalar) -> Keystroke {
    Keystroke(String(Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value & 0x1F))))
  }

  /// One key press for each character.
  static func typing(_ text: String) -> [Keystroke] { text.map { Keystroke(String($0)) } }
}
