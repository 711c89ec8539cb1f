/// What the footer says of one command: its key and its label.
struct FooterHint: Equatable, Sendable {
  let id: String
  let label: String
  /// Never empty; the first is shown.
  let keys: [Key]

  var width: Int { TextWidth.of(key) + 1 + TextWidth.of(label) }
  private var key: String { keys[0].description }

  /// The same hint with only those of its keys; nil where none is left.
  func keeping(_ isKept: (Key) -> Bool) -> FooterHint? {
    if keys.allSatisfy(isKept) { return self }
    let kept = keys.filter(isKept)
    return kept.isEmpty ? nil : FooterHint(id: id, label: label, keys: kept)
  }

  func draw(on canvas: inout Canvas, column: Int) {
    let used = canvas.write(key, row: 0, column: column, Style(.bar, [.bold, .underline]))
    canvas.write(label, row: 0, column: column + used + 1, .bar)
    canvas.mark(Rect(row: 0, column: column, width: width, height: 1), as: .command(id))
  }
}
