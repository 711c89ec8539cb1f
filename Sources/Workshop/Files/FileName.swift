/// A file's name made from any text.
enum FileName {
  /// The most characters of a name, so that no file system refuses it.
  private static let most = 60

  /// The text in letters and digits of ASCII, lower case, with a dash for all else.
  ///
  /// `fallback` where nothing is left. It starts with neither dot nor dash.
  static func slug(_ text: String, else fallback: String) -> String {
    let words = text.lowercased().utf8.split { !isPlain($0) }
    let slug = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
      .prefix(most).split(separator: "-").joined(separator: "-")
    return slug.isEmpty ? fallback : slug
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
