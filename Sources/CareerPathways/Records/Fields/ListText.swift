/// A list in one text: items parted by `;`, with `\;` for a semicolon in an item and `\\` for `\`.
enum ListText {
  static func print(_ items: [String]) -> String {
    items.map(escaped).joined(separator: "; ")
  }

  /// The items, trimmed; blank ones are left out.
  static func items(of text: String) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      switch (scalar, isEscaped) {
      case (";", true), ("\\", true):
        item.append(scalar)
        isEscaped = false
      case ("\\", false): isEscaped = true
      case (";", false):
        items.append(String(item))
        item = String.UnicodeScalarView()
      default:
        if isEscaped { item.append("\\") }
        item.append(scalar)
        isEscaped = false
      }
    }
    if isEscaped { item.append("\\") }
    return (items + [String(item)]).map(\.tidied).filter { !$0.isEmpty }
  }

  private static func escaped(_ item: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in item.unicodeScalars {
      if scalar == ";" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
