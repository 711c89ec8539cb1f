import Testing

@testable import TerminalUI

/// Scheme files for tests, in the shapes that real ones have.
enum SchemeText {
  /// Sixteen colours of no known scheme: greys, then hues.
  static let colours = [
    "101820", "1e2a36", "33475b", "7d8fa3", "a7b4c2", "dde5ee", "e9eff5", "f7fafd",
    "ff7a70", "ffa35c", "f2d04e", "5fd9a0", "66d5dd", "7fbcff", "d9a2f0", "c08a6a",
  ]

  static let slots = Slot.allCases.prefix(16).map(\.rawValue)

  /// The form of today: a head, then a palette.
  static func modern(
    head: [String] = [#"system: "base16""#, #"name: "Harbour""#], colours: [String] = colours,
    write: (String) -> String = { "\"\($0)\"" }
  ) -> String {
    let lines = zip(slots, colours).map { "  \($0): \(write($1))" }
    return (head + ["palette:"] + lines).joined(separator: "\n") + "\n"
  }

  /// The older form: everything at the top.
  static func flat(write: (String) -> String = { "\"\($0)\"" }) -> String {
    let lines = zip(slots, colours).map { "\($0): \(write($1))" }
    return ([#"scheme: "Harbour""#, #"author: "A. Pilot""#] + lines).joined(separator: "\n")
  }

  static func file(_ text: String, name: String = "harbour.yaml") -> SchemeFile {
    SchemeFile(name: name, bytes: Array(text.utf8))
  }

  /// A palette of 24 colours out of a generator.
  static func palette(_ numbers: inout some RandomNumberGenerator) throws -> Palette {
    var colours: [Slot: Colour] = [:]
    for slot in Slot.allCases {
      colours[slot] = Colour(
        red: .random(in: 0...255, using: &numbers), green: .random(in: 0...255, using: &numbers),
        blue: .random(in: 0...255, using: &numbers))
    }
    return try #require(Palette(colours))
  }

  static func scheme(_ palette: Palette) -> Scheme {
    Scheme(
      slug: "any", name: "Any", author: "", description: "",
      variant: palette.isDark ? .dark : .light, palette: palette)
  }
}
