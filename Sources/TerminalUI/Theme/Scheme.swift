/// A colour scheme of the base16 or base24 system.
package struct Scheme: Hashable, Sendable {
  /// Whether ink is lighter than paper.
  package enum Variant: String, Sendable {
    case dark
    case light
  }

  /// What the scheme goes by: lower case letters, digits and dashes.
  package let slug: String
  package let name: String
  /// Empty if the file names nobody.
  package let author: String
  /// One sentence on what the scheme is for; empty if the file has none.
  package let description: String
  package let variant: Variant
  package let palette: Palette

  /// What shows where there is no scheme at all: text that reads on black.
  static let bare = Scheme(
    slug: "bare", name: "", author: "", description: "", variant: .dark,
    palette: Palette(of: .black))

  /// The slug of any text: letters and digits of ASCII in lower case, all else a dash.
  static func slug(of text: String) -> String {
    let words = text.utf8.split { !isPlain($0) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").lowercased()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
