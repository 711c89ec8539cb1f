/// How well titles answer the words someone types to find one.
package struct TitleMatch: Equatable, Sendable {
  /// The titles in lower case, as UTF-8.
  private var titles: [[UInt8]] = []
  /// Which letters each title has, a bit for each of `a` to `z`.
  private var letters: [UInt32] = []

  package init(_ titles: [String]) { for title in titles { add(title) } }

  /// Adds a title after the others.
  package mutating func add(_ title: String) {
    let bytes = Array(title.lowercased().utf8)
    titles.append(bytes)
    letters.append(Self.letters(of: bytes))
  }

  /// The numbers of the titles that answer, the best first, equals in their own order.
  ///
  /// Every word typed must be found, best at the start of a word. Where none
  /// answers so, titles that have the letters in their order do.
  package func found(_ typed: String) -> [Int] {
    let words = typed.lowercased().utf8.split(separator: 0x20).map(Array.init)
    guard !words.isEmpty else { return Array(titles.indices) }
    let start = Array(words.joined(separator: [0x20]))
    var ranked: [[Int]] = [[], [], [], []]
    let wanted = words.reduce(0) { $0 | Self.letters(of: $1) }
    for (index, letters) in letters.enumerated() where letters & wanted == wanted {
      if let rank = Self.rank(words, start, in: titles[index]) { ranked[rank].append(index) }
    }
    let whole = ranked[0] + ranked[1] + ranked[2]
    return whole.isEmpty ? ranked[3] : whole
  }

  private static func letters(of bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0) { (0x61...0x7A).contains($1) ? $0 | 1 << UInt32($1 - 0x61) : $0 }
  }

  /// 0 where the title starts with what was typed, up to 3 where only its letters are there.
  private static func rank(_ words: [[UInt8]], _ start: [UInt8], in title: [UInt8]) -> Int? {
    if stands(start, at: 0, in: title) { return 0 }
    var worst = 1
    for word in words {
      guard let rank = rank(word, in: title) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private static func rank(_ word: [UInt8], in title: [UInt8]) -> Int? {
    var isFound = false
    for start in 0..<max(0, title.count - word.count + 1)
    where stands(word, at: start, in: title) {
      if start == 0 || isGap(title[start - 1]) { return 1 }
      isFound = true
    }
    if isFound { return 2 }
    return holdsLetters(word, title) ? 3 : nil
  }

  private static func stands(_ word: [UInt8], at start: Int, in title: [UInt8]) -> Bool {
    guard start + word.count <= title.count else { return false }
    for place in word.indices where title[start + place] != word[place] { return false }
    return true
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x80...: false
    default: true
    }
  }

  /// Whether the letters of a word stand in the title in their order.
  private static func holdsLetters(_ word: [UInt8], _ title: [UInt8]) -> Bool {
    var rest = word[...]
    for byte in title where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
