/// Well-formed XML as a tree; reads elements, attributes in double quotes, text and the five
/// entities, and refuses all else.
struct XMLTree: Equatable {
  let name: String
  let attributes: [String: String]
  private(set) var children: [XMLTree] = []
  /// The text directly inside, and that of the children, in order.
  private(set) var text = ""

  struct Malformed: Error {
    let place: String
  }

  /// Reads a document behind the line of its head.
  init(_ bytes: [UInt8]) throws {
    guard let document = String(validating: bytes, as: UTF8.self) else {
      throw Malformed(place: "not UTF-8")
    }
    var rest = document.unicodeScalars[...]
    guard let end = rest.firstIndex(of: "\n") else { throw Malformed(place: "no head") }
    rest = rest[rest.index(after: end)...]
    self = try Self.element(&rest)
    guard rest.allSatisfy({ $0 == "\n" }) else { throw Self.malformed(rest) }
  }

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and all inside it.
  var all: [XMLTree] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [XMLTree] { all.filter { $0.name == name } }

  func all(ofClass name: String) -> [XMLTree] { all.filter { $0.attributes["class"] == name } }

  private typealias Rest = Substring.UnicodeScalarView

  private static func malformed(_ rest: Rest) -> Malformed {
    Malformed(place: String(Substring(rest.prefix(40))))
  }

  private static func take(_ text: String, _ rest: inout Rest) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  private static func element(_ rest: inout Rest) throws -> XMLTree {
    guard take("<", &rest) else { throw malformed(rest) }
    var tree = XMLTree(name: try name(&rest), attributes: try attributes(&rest))
    if take("/>", &rest) { return tree }
    guard take(">", &rest) else { throw malformed(rest) }
    while true {
      if rest.first == "<" {
        if take("</\(tree.name)>", &rest) { return tree }
        let child = try element(&rest)
        tree.text += child.text
        tree.children.append(child)
      } else {
        tree.text.unicodeScalars.append(try scalar(&rest))
      }
    }
  }

  private static func name(_ rest: inout Rest) throws -> String {
    let name = rest.prefix { $0 == "-" || $0 == ":" || ("a"..."z").contains($0) || isLetter($0) }
    guard !name.isEmpty else { throw malformed(rest) }
    rest = rest.dropFirst(name.count)
    return String(Substring(name))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func attributes(_ rest: inout Rest) throws -> [String: String] {
    var attributes: [String: String] = [:]
    while take(" ", &rest) {
      let name = try name(&rest)
      guard take("=\"", &rest), attributes[name] == nil else { throw malformed(rest) }
      var value = String.UnicodeScalarView()
      while !take("\"", &rest) { value.append(try scalar(&rest)) }
      attributes[name] = String(value)
    }
    return attributes
  }

  private static let entities: [(String, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]

  /// The next scalar that XML allows, or what an entity stands for.
  private static func scalar(_ rest: inout Rest) throws -> Unicode.Scalar {
    if rest.first == "&" {
      for (entity, scalar) in entities where take(entity, &rest) { return scalar }
    }
    guard let scalar = rest.popFirst(), scalar != "<", scalar != "&",
      scalar == "\n" || scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF
    else { throw malformed(rest) }
    return scalar
  }
}
