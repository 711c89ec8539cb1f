/// Entries to be searched with every letter typed: all they say, in lower case, in one row of bytes.
package struct SearchIndex: Sendable {
  package let entries: [SearchEntry]
  private var bytes: [UInt8] = []
  /// Where in the bytes each entry ends, and its title before that.
  private var ends: [(title: Int, entry: Int)] = []

  /// What parts two texts, so that no word is found across them.
  private static let gap: UInt8 = 0x1F

  package init(_ entries: [SearchEntry]) {
    self.entries = entries
    for entry in entries {
      add(entry.title)
      let title = bytes.count
      add(entry.kind)
      for text in entry.texts where text.text != entry.title { add(text.text) }
      ends.append((title, bytes.count))
    }
  }

  private mutating func add(_ text: String) {
    bytes += text.lowercased().utf8
    bytes.append(Self.gap)
  }

  /// The numbers of the entries that have every word typed, those first whose title begins with
  /// what was typed, then those with all words in the title, at the beginnings of words before
  /// others; equals stay in their order.
  ///
  /// Time is linear in what the entries say.
  package func found(_ typed: String) -> [Int] {
    let words = typed.lowercased().utf8.split(separator: 0x20).map(Array.init)
    guard !words.isEmpty else { return [] }
    let start = Array(words.joined(separator: [0x20]))
    var ranked: [[Int]] = [[], [], [], []]
    bytes.withUnsafeBufferPointer { bytes in
      var begin = 0
      for (index, end) in ends.enumerated() {
        let entry = EntryBytes(bytes: bytes, begin: begin, title: end.title, end: end.entry)
        if let rank = entry.rank(words, start) { ranked[rank].append(index) }
        begin = end.entry
      }
    }
    return ranked.flatMap { $0 }
  }
}

/// What one entry says, within the bytes of all.
private struct EntryBytes {
  let bytes: UnsafeBufferPointer<UInt8>
  let begin: Int
  let title: Int
  let end: Int

  /// 0 for the best answer, nil for none.
  func rank(_ words: [[UInt8]], _ start: [UInt8]) -> Int? {
    if stands(start, at: begin) { return 0 }
    var worst = 1
    for word in words {
      guard let rank = rank(of: word) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private func rank(of word: [UInt8]) -> Int? {
    guard end - begin >= word.count else { return nil }
    let first = word[0]
    var rank: Int?
    var place = begin
    let last = end - word.count
    while place <= last {
      if bytes[place] == first, stands(word, at: place) {
        guard place < title else { return rank ?? 3 }
        if place == begin || !isLetter(bytes[place - 1]) { return 1 }
        rank = 2
      }
      place += 1
    }
    return rank
  }

  private func stands(_ word: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= end else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x80...: true
    default: false
    }
  }
}
