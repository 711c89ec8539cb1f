/// A piece of a page in HTML or of a picture in SVG: an element, or text.
///
/// Names are static, so text from outside is content or the value of an
/// attribute, and `MarkupWriter` escapes both: what it holds is never markup.
indirect enum Markup {
  case element(StaticString, [(name: StaticString, value: String)], [Markup])
  case text(String)
  case stylesheet(Stylesheet)
}

/// The one thing that is written as it is: a style sheet of our own.
struct Stylesheet {
  fileprivate(set) var text: String

  /// A file that is built into the program.
  init(_ file: [UInt8]) { text = String(decoding: file, as: UTF8.self) }

  /// Puts the value of each custom property in front, such as `--ink: #102030`.
  func with(_ properties: KeyValuePairs<StaticString, PageColour>, size: Double) -> Stylesheet {
    var sheet = self
    let lines = properties.map { "  --\($0.key): \($0.value);\n" }.joined()
    sheet.text = ":root {\n\(lines)  --size: \(size)pt;\n}\n" + text
    return sheet
  }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self = .text(text) }
}

/// An element with its content; the short name is for pages that are written with little else.
func tag(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
  @MarkupBuilder _ content: () -> [Markup] = { [] }
) -> Markup {
  .element(name, attributes.map { (name: $0.key, value: $0.value) }, content())
}

/// Lets the content of an element be written as a list, with conditions and loops.
@resultBuilder enum MarkupBuilder {
  static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
  static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
  static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  static func buildBlock(_ pieces: [Markup]...) -> [Markup] { pieces.flatMap { $0 } }
  static func buildOptional(_ pieces: [Markup]?) -> [Markup] { pieces ?? [] }
  static func buildEither(first pieces: [Markup]) -> [Markup] { pieces }
  static func buildEither(second pieces: [Markup]) -> [Markup] { pieces }
  static func buildArray(_ pieces: [[Markup]]) -> [Markup] { pieces.flatMap { $0 } }
}
