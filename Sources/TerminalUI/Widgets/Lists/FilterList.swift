/// A list above which one types words to find a row.
package struct FilterList: Equatable, Sendable {
  private var field: TextField
  private var list = ListView()
  private let titles: TitleMatch
  /// The numbers of the rows that answer what was typed, the best first.
  package private(set) var found: [Int]
  private let count: Int

  package init(_ titles: [String], selection: Int = 0, placeholder: String = "Type to find") {
    self.titles = TitleMatch(titles)
    count = titles.count
    found = Array(titles.indices)
    field = TextField(placeholder: placeholder)
    list = ListView(selection: selection)
  }

  /// The number of the selected row, or nil where nothing answers.
  package var selected: Int? { list.selected(of: found.count).map { found[$0] } }

  /// Whether nothing is typed.
  package var isBlank: Bool { field.isEmpty }

  package mutating func handle(_ event: Event, _ clipboard: inout Clipboard) -> ListAnswer {
    if case .key(let key) = event, Self.listKeys.contains(key) {
      return list.handle(key, of: found.count)
    }
    switch field.handle(event, &clipboard) {
    case .ignored: return .ignored
    case .moved: return .moved
    case .changed:
      found = titles.found(field.text)
      list.selection = 0
      return .moved
    }
  }

  package mutating func handle(_ mouse: Mouse, on meaning: Target.Meaning?) -> ListAnswer {
    list.handle(mouse, on: meaning, of: found.count)
  }

  private static let listKeys: Set<Key> = [
    .up, .down, .pageUp, .pageDown, Key(.home, .control), Key(.end, .control), .enter,
  ]

  /// Draws the field in the first row, how many rows answer beside it, and the list below.
  package mutating func draw(
    on canvas: inout Canvas, empty: String, row: (inout Canvas, Int, Style) -> Void
  ) {
    let figure = "\(found.count) of \(count)"
    let (top, rest) = canvas.bounds.splitTop(1)
    canvas.within(rest.splitTop(1).rest) { canvas in
      list.draw(on: &canvas, count: found.count, empty: empty) { row(&$0, found[$1], $2) }
    }
    let room = top.width - figure.utf8.count - 1
    let fieldArea = top.splitLeft(room >= 12 ? room : top.width).left
    canvas.within(fieldArea) { field.draw(on: &$0) }
    if room >= 12 { canvas.write(figure, row: 0, column: room + 1, .muted) }
  }
}
