/// One notation that prints and parses keys: `Ctrl-P`, `Shift-Tab`, `F5`, `PgUp`, `a`.
extension Key: CustomStringConvertible {
  package var description: String {
    var parts: [String] = []
    if modifiers.contains(.control) { parts.append("Ctrl") }
    if modifiers.contains(.alt) { parts.append("Alt") }
    if modifiers.contains(.shift) { parts.append("Shift") }
    parts.append(name)
    return parts.joined(separator: "-")
  }

  private var name: String {
    switch code {
    case .character(" "): "Space"
    case .character(let character):
      modifiers.isEmpty ? String(character) : String(character).uppercased()
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.code == code }?.name ?? "?"
    }
  }

  private static let names: [(name: String, code: Code)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Ins", .insert), ("Del", .delete),
    ("Backspace", .backspace), ("Tab", .tab), ("Enter", .enter), ("Esc", .escape),
    ("Space", .character(" ")),
  ]

  /// Reads the notation back; nil where it names no key.
  package init?(_ notation: String) {
    var rest = Substring(notation)
    var modifiers: Modifiers = []
    for (prefix, modifier) in Self.prefixes where rest.count > prefix.count {
      if rest.hasPrefix(prefix) {
        modifiers.insert(modifier)
        rest = rest.dropFirst(prefix.count)
      }
    }
    guard let code = Self.code(named: String(rest), lowercased: !modifiers.isEmpty) else {
      return nil
    }
    self.init(code, modifiers)
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private static func code(named name: String, lowercased: Bool) -> Code? {
    if let named = names.first(where: { $0.name == name }) { return named.code }
    if name.first == "F", let number = Int(name.dropFirst()) { return .function(number) }
    guard let character = name.first, name.count == 1 else { return nil }
    return .character(lowercased ? Character(character.lowercased()) : character)
  }
}
