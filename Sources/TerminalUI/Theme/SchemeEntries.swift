import Yams

/// The names and values of a scheme file: texts at the top, colours by slot.
struct SchemeEntries {
  /// Nil if a slot is missing or wrong; `problems` says which.
  let palette: Palette?
  private(set) var problems: [SchemeProblem]
  private let texts: [String: String]

  init(_ mapping: Node.Mapping) throws(SchemeProblem) {
    let inner = mapping.first { $0.key.scalar?.string == "palette" }?.value
    if let inner, inner.mapping == nil { throw .notAMapping(line: inner.line) }
    texts = Self.texts(mapping)
    var colours: [Slot: Colour] = [:]
    problems = Self.systemProblem(mapping).map { [$0] } ?? []
    for (key, value) in inner?.mapping ?? mapping {
      guard let slot = Slot(key) else { continue }
      colours[slot] = value.scalar.flatMap { Colour(hex: $0.string) }
      if colours[slot] == nil { problems.append(.notAColour(slot, line: value.line)) }
    }
    palette = Palette(colours)
    let wrong = problems
    let missing = Slot.allCases.filter { slot in
      slot.substitute == nil && colours[slot] == nil && !wrong.contains { $0.isAbout(slot) }
    }
    if !missing.isEmpty { problems.append(.missing(missing)) }
  }

  /// The text of a name at the top; empty if it is missing or no text.
  subscript(name: String) -> String { texts[name] ?? "" }

  private static func texts(_ mapping: Node.Mapping) -> [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in mapping {
      if let name = key.scalar?.string, let text = value.scalar?.string { texts[name] = text }
    }
    return texts
  }

  private static func systemProblem(_ mapping: Node.Mapping) -> SchemeProblem? {
    let system = mapping.first { $0.key.scalar?.string == "system" }?.value
    guard let system else { return nil }
    switch system.scalar?.string.lowercased() {
    case "base16", "base24": return nil
    default: return .unknownSystem(line: system.line)
    }
  }
}

extension SchemeProblem {
  fileprivate func isAbout(_ slot: Slot) -> Bool {
    if case .notAColour(slot, _) = self { true } else { false }
  }
}

extension Slot {
  /// The slot that a name in a file means, in upper or lower case.
  fileprivate init?(_ key: Node) {
    guard let name = key.scalar?.string, name.utf8.count == 6, name.hasPrefix("base") else {
      return nil
    }
    self.init(rawValue: "base" + name.dropFirst(4).uppercased())
  }
}

extension Node {
  fileprivate var line: Int { mark?.line ?? 1 }
}
