/// Keeps a spreadsheet from running a cell's text as a formula.
///
/// A text that starts with `=`, `+`, `-`, `@`, tab or carriage return gets a `'`
/// in front. So does one whose leading apostrophes stand before such a
/// character, and reading takes exactly one off again: every text comes back.
package enum FormulaGuard {
  /// The text as a file has it.
  package static func guarded(_ text: String) -> String {
    isFormula(text.utf8.drop { $0 == apostrophe }) ? "'" + text : text
  }

  /// The text that `guarded` was given.
  package static func unguarded(_ text: String) -> String {
    guard text.utf8.first == apostrophe, isFormula(text.utf8.drop { $0 == apostrophe }) else {
      return text
    }
    return String(text.unicodeScalars.dropFirst())
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isFormula(_ bytes: Substring.UTF8View) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}
