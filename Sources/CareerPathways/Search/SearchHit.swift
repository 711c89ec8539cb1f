/// Why an entry answers a search: the field where the words stand, and its text around them.
package struct SearchHit: Hashable, Sendable {
  package let entry: SearchEntry
  /// Nil where the title has every word.
  package let field: SearchEntry.Text?
  package let excerpt: SearchExcerpt

  package init(_ entry: SearchEntry, for typed: String) {
    self.entry = entry
    let words = typed.lowercased().split(separator: " ").map(String.init)
    let missing = words.first { !entry.title.lowercased().contains($0) }
    field = missing.flatMap { word in
      entry.texts.first { $0.text.lowercased().contains(word) }
    }
    excerpt = SearchExcerpt(field?.text ?? entry.title, around: missing ?? words.first ?? "")
  }

  /// The place where the words stand.
  package var place: WorkspacePlace { entry.place(at: field?.key) }
}

/// A text in one line, in three parts: before a word, the word, and behind it.
package struct SearchExcerpt: Hashable, Sendable {
  package let before: String
  package let word: String
  package let after: String

  /// The letters shown before the word, where the text is longer.
  private static let lead = 18
  private static let most = 200

  /// The word in lower case; where the text does not have it, all is `before`.
  init(_ text: String, around word: String) {
    let letters = Array(text.map { $0.isNewline ? " " : $0 })
    guard let start = Self.place(of: Array(word), in: letters) else {
      before = String(letters.prefix(Self.most))
      (self.word, after) = ("", "")
      return
    }
    let end = min(letters.count, start + word.count)
    let first = start > Self.lead + 4 ? start - Self.lead : 0
    before = (first > 0 ? "…" : "") + String(letters[first..<start])
    self.word = String(letters[start..<end])
    after = String(letters[end...].prefix(Self.most))
  }

  private static func place(of word: [Character], in letters: [Character]) -> Int? {
    guard !word.isEmpty, word.count <= letters.count else { return nil }
    let wanted = word.map { $0.lowercased() }
    let lower = letters.map { $0.lowercased() }
    return (0...(lower.count - wanted.count)).first { start in
      wanted.indices.allSatisfy { lower[start + $0] == wanted[$0] }
    }
  }
}
