/// What is offered under a row of a form while it is typed, and the offer gone to.
struct FormOffers: Equatable, Sendable {
  /// The number of the first offer as a target of the mouse.
  static let firstTarget = 1_000_000
  /// The offers shown at a time.
  static let most = 4

  private(set) var texts: [String] = []
  /// Nil while the user is in the field.
  private(set) var chosen: Int?

  init(_ texts: [String] = []) { self.texts = Array(texts.prefix(Self.most)) }

  var choice: String? { chosen.map { texts[$0] } }

  /// Goes through the offers; false for a key that does something else, or where there are none.
  mutating func chooses(with event: Event) -> Bool {
    guard !texts.isEmpty else { return false }
    switch event {
    case .key(.down): chosen = min((chosen ?? -1) + 1, texts.count - 1)
    case .key(.up) where chosen != nil: chosen = chosen == 0 ? nil : chosen.map { $0 - 1 }
    default: return false
    }
    return true
  }

  mutating func choose(_ index: Int) { chosen = texts.indices.contains(index) ? index : nil }

  /// Draws the offers, a row each, each marked as a target.
  func draw(on canvas: inout Canvas) {
    for (row, text) in texts.enumerated() {
      let isChosen = row == chosen
      canvas.write(
        (isChosen ? "› " : "  ") + text, row: row, width: canvas.width,
        isChosen ? .selection : .field)
      canvas.mark(
        Rect(row: row, column: 0, width: canvas.width, height: 1), as: .item(Self.firstTarget + row)
      )
    }
  }
}

/// The texts that may be meant in one row, read once while it is typed.
struct FormTitles: Sendable {
  /// The id of the row.
  let row: String
  private let titles: [String]
  private let match: TitleMatch

  init(row: String, _ titles: [String]) {
    self.row = row
    self.titles = titles
    match = TitleMatch(titles)
  }

  /// Those that answer what was typed, the best first; none where it is one of them already.
  func offers(for typed: String) -> [String] {
    guard !typed.allSatisfy(\.isWhitespace) else { return [] }
    let found = match.found(typed).prefix(FormOffers.most).map { titles[$0] }
    return found == [typed] ? [] : found
  }
}
