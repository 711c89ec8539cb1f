/// The glyphs of a text in order, each inert, made one at a time.
///
/// A combining mark joins the glyph before it, up to a limit. Of an emoji
/// sequence the visible parts remain: joiners, presentation selectors, skin
/// tones and tags are dropped, since terminals disagree on how wide the whole
/// is, and a flag becomes its two letters. Every other scalar that would be
/// invisible, or move others, is spelled out.
struct TextGlyphs: Sequence, IteratorProtocol {
  /// The most combining marks one letter keeps.
  static let markLimit = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  /// What is left of a spelled scalar, the next character last.
  private var spelling: [Unicode.Scalar] = []

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  mutating func next() -> TextGlyph? {
    if let scalar = spelling.popLast() { return .scalar(scalar, width: 1) }
    while let scalar = take() {
      switch ScalarKind(scalar) {
      case .glyph(let width): return joined(scalar, width: width)
      case .mark: return marked(" ", with: scalar, width: 1)
      case .selector: continue
      case .spelled(let text):
        spelling = text.unicodeScalars.reversed()
        return next()
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    defer { ahead = scalars.next() }
    return ahead
  }

  /// A glyph with the marks that follow it, and without the rest of its emoji sequence.
  private mutating func joined(_ scalar: Unicode.Scalar, width: Int) -> TextGlyph? {
    while let next = ahead, next.value >= 0x300 {
      if case .mark = ScalarKind(next) {
        ahead = scalars.next()
        return marked(scalar, with: next, width: width)
      }
      guard isDropped(next, after: scalar) else { break }
      ahead = scalars.next()
    }
    return .scalar(scalar, width: width)
  }

  private mutating func marked(
    _ scalar: Unicode.Scalar, with mark: Unicode.Scalar, width: Int
  ) -> TextGlyph {
    var text = String.UnicodeScalarView([scalar, mark])
    while let next = ahead, next.value >= 0x300 {
      if case .mark = ScalarKind(next) {
        if text.count <= Self.markLimit { text.append(next) }
      } else if !isDropped(next, after: scalar) {
        break
      }
      ahead = scalars.next()
    }
    return .cluster(String(text), width: width)
  }

  /// Whether a scalar after a glyph is a part of an emoji sequence that does not show.
  private func isDropped(_ next: Unicode.Scalar, after scalar: Unicode.Scalar) -> Bool {
    switch next.value {
    case 0xFE0E, 0xFE0F: return true
    case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return scalar.isEmoji
    case 0x200D:
      var rest = scalars
      return scalar.isEmoji && rest.next()?.isEmoji == true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is an emoji on its own; digits and signs of ASCII are not.
  fileprivate var isEmoji: Bool { value > 0xFF && properties.isEmoji }
}
