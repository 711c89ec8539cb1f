/// Text being typed: its cursor, its selection and its own undo.
///
/// Places in the text are UTF-8 offsets that never lie inside a letter as the
/// reader sees it, whatever marks or joined emoji it is made of.
package struct Draft: Equatable, Sendable {
  package internal(set) var text: String
  /// Where the next letter goes.
  package internal(set) var cursor: Int
  /// The other end of the selection; nil where nothing is selected.
  package internal(set) var anchor: Int?
  var history = DraftHistory()

  /// A draft with the cursor at its end.
  package init(_ text: String = "") {
    self.text = text
    cursor = text.utf8.count
  }

  package var isEmpty: Bool { text.isEmpty }
  /// The place after the last letter.
  package var end: Int { text.utf8.count }

  /// The places the selection lies between; nil where nothing is selected.
  package var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  package var selectedText: String { selection.map { self[$0] } ?? "" }

  /// The text between two places.
  subscript(_ range: Range<Int>) -> String {
    String(text[index(range.lowerBound)..<index(range.upperBound)])
  }

  /// Moves the cursor, and selects what lies between or lets the selection go.
  package mutating func move(to place: Int, selecting: Bool = false) {
    anchor = selecting ? anchor ?? cursor : nil
    cursor = settled(place)
    history.close()
  }

  package mutating func selectAll() {
    anchor = 0
    cursor = end
    history.close()
  }

  /// The index of a place, which is cut to lie in the text.
  func index(_ place: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(max(0, place), end))
  }

  func place(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The place itself, or the end of the letter it lies inside.
  func settled(_ place: Int) -> Int {
    guard place > 0, place < end else { return min(max(0, place), end) }
    let next = text.index(after: index(place))
    let start = self.place(text.index(before: next))
    return start == place ? place : self.place(next)
  }

  /// The place of the letter that covers a column of a line, or the line's end.
  func place(atColumn column: Int, in line: Range<Int>) -> Int {
    var place = line.lowerBound
    var used = 0
    while place < line.upperBound {
      let next = right(of: place)
      used += TextWidth.of(self[place..<next])
      guard used <= column else { return place }
      place = next
    }
    return line.upperBound
  }
}
