import CareerPathways

/// A node of a graph that was read, its properties by their names without prefixes.
struct LinkedNode {
  let id: String
  /// Without prefixes, in the order of the file.
  var classes: [String]
  var properties: [String: [LinkedValue]]
  /// Our own value, which the node has where we wrote it.
  var record: [String: JSON]?

  /// The values of a property, by any name that ends like one of `terms`.
  subscript(terms: String...) -> [LinkedValue] {
    terms.flatMap { properties[Self.localName($0)] ?? [] }
  }

  /// The links, or the texts that may be links, of a property.
  func addresses(_ terms: String...) -> [String] {
    var seen: Set<String> = []
    return terms.flatMap { self[$0].compactMap(\.address) }
      .filter { seen.insert($0).inserted }
  }

  /// The text of a property, trimmed: the one in English where there are several.
  func text(_ terms: String...) -> String? {
    for term in terms {
      let texts = self[term].compactMap { value -> (text: String, language: String?)? in
        if case .text(let text, let language) = value, !text.tidied.isEmpty {
          return (text.tidied, language)
        }
        return nil
      }
      let ranks = texts.enumerated().map { (LanguageMap.rank($1.language).order, $0) }
      if let best = ranks.min(by: <)?.1 { return texts[best].text }
    }
    return nil
  }

  /// Whether a property has different texts in one language.
  func hasSeveralTexts(_ term: String) -> Bool {
    var texts: [String: Set<String>] = [:]
    for case .text(let text, let language) in self[term] {
      texts[language ?? "", default: []].insert(text.tidied)
    }
    return texts.values.contains { $0.count > 1 }
  }

  /// Takes what another description of the same node adds.
  mutating func merge(_ other: LinkedNode) {
    classes += other.classes.filter { !classes.contains($0) }
    for (name, values) in other.properties {
      let known = properties[name] ?? []
      properties[name] = known + values.filter { !known.contains($0) }
    }
    record = record ?? other.record
  }

  /// The name behind the last `/`, `#` or `:` of a term, however its prefix is spelled.
  static func localName(_ term: String) -> String {
    let cut = term.utf8.lastIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":")
    }
    return cut.map { String(term[term.utf8.index(after: $0)...]) } ?? term
  }
}
