/// A way to move through a draft, or to say how far to erase.
package enum DraftMove: Hashable, Sendable {
  case left
  case right
  case wordLeft
  case wordRight
  case lineStart
  case lineEnd
  case start
  case end
}

extension Draft {
  /// Where a move leads from the cursor; lines are those between line feeds.
  package func place(after move: DraftMove) -> Int {
    switch move {
    case .left: left(of: cursor)
    case .right: right(of: cursor)
    case .wordLeft: wordLeft()
    case .wordRight: wordRight()
    case .lineStart: lineStart()
    case .lineEnd: lineEnd()
    case .start: 0
    case .end: end
    }
  }

  /// Selects the word around the cursor, or the one after it.
  mutating func selectWord() {
    move(to: place(after: .wordRight))
    move(to: place(after: .wordLeft), selecting: true)
  }

  func left(of place: Int) -> Int {
    place > 0 ? self.place(text.index(before: index(place))) : 0
  }

  func right(of place: Int) -> Int {
    place < end ? self.place(text.index(after: index(place))) : end
  }

  private func wordLeft() -> Int {
    let before = text[..<index(cursor)]
    let word = before.reversed().drop { !$0.isWordPart }.drop { $0.isWordPart }
    return place(word.startIndex.base)
  }

  private func wordRight() -> Int {
    let after = text[index(cursor)...]
    return place(after.drop { !$0.isWordPart }.drop { $0.isWordPart }.startIndex)
  }

  private func lineStart() -> Int {
    let before = text.utf8[..<index(cursor)]
    let feed = before.lastIndex(of: 0x0A)
    return feed.map { place($0) + 1 } ?? 0
  }

  private func lineEnd() -> Int {
    text.utf8[index(cursor)...].firstIndex(of: 0x0A).map(place) ?? end
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
