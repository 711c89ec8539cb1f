/// Writes markup that is both HTML and well-formed XML, every text cleaned and escaped.
struct MarkupWriter {
  private var text: String

  /// The bytes of a document that begins with `head`.
  static func write(_ root: Markup, head: StaticString) -> [UInt8] {
    var writer = MarkupWriter(text: "\(head)\n")
    writer.write(root)
    return Array(writer.text.utf8)
  }

  /// Text as content, or as the value of an attribute in double quotes.
  ///
  /// It goes scalar by scalar: a quote with a combining mark behind it is one
  /// character to Swift and still a quote to a browser.
  static func escaped(_ text: String) -> String {
    PageText.clean(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func write(_ piece: Markup) {
    switch piece {
    case .text(let content): text += Self.escaped(content)
    case .stylesheet(let sheet): text += sheet.text
    case .element(let name, let attributes, let content):
      let name = "\(name)"
      text += "<" + name
      for attribute in attributes {
        text += " \(attribute.name)=\"" + Self.escaped(attribute.value) + "\""
      }
      if Self.voids.contains(name) {
        text += "/>\n"
      } else {
        text += ">"
        for piece in content { write(piece) }
        text += "</" + name + (Self.inlines.contains(name) ? ">" : ">\n")
      }
    }
  }

  /// The elements of HTML that have no content and no end.
  private static let voids: Set = ["br", "meta"]
  /// The elements behind which a line end would show as a space.
  private static let inlines: Set = ["b", "dd", "dt", "span", "strong", "tspan"]
}
