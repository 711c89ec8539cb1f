import CareerPathways
import TerminalUI

/// What the ratings mean, wrapped to a width: made once, drawn many times.
struct KeySheet: Equatable, Sendable {
  /// How much of the key there is room for.
  enum Extent: Equatable {
    case full
    case labels
    case none
  }

  let key: GuideRatingKey
  let width: Int
  private let texts: [[String]]
  private let note: [String]
  /// The column of the descriptions.
  private let textColumn: Int

  /// Whose key this is, where only its labels are shown.
  private var shortNote: String {
    key == Guide.assessment.ratingKey ? "Not the guide’s own key" : "The partnership’s own key"
  }

  /// The columns from which on the descriptions stand beside the labels.
  private static let fullWidth = 40

  init(_ key: GuideRatingKey, width: Int) {
    self.key = key
    self.width = width
    let longest = key.levels.map { TextWidth.of($0.label) }.max() ?? 0
    textColumn = min(longest, 16) + 6
    let room = width - textColumn
    texts = key.levels.map { TextWrap.lines(of: $0.text, width: room) }
    note = TextWrap.lines(of: key.note, width: width - 2)
  }

  func fits(_ key: GuideRatingKey, _ width: Int) -> Bool {
    self.width == width && self.key == key
  }

  /// The most that leaves `notes` rows of a pane to what stands under the key.
  func extent(height: Int, leaving notes: Int) -> Extent {
    if width >= Self.fullWidth, self.height(.full) + notes <= height { return .full }
    return self.height(.labels) + notes <= height ? .labels : .none
  }

  /// The rows the key takes.
  func height(_ extent: Extent) -> Int {
    switch extent {
    case .none: 0
    case .labels: key.levels.count + 1
    case .full: texts.reduce(note.count) { $0 + max(1, $1.count) }
    }
  }

  /// Draws the key with the chosen rating marked; a click on a level rates.
  func draw(_ extent: Extent, rating: Int?, formRow: Int, on canvas: inout Canvas, row: Int) {
    guard extent != .none else { return }
    var row = row
    for (index, level) in key.levels.enumerated() {
      let texts = extent == .full ? texts[index] : []
      let rect = Rect(row: row, column: 0, width: width, height: max(1, texts.count))
      draw(level, texts, isChosen: level.value == rating, on: &canvas, row: row)
      canvas.mark(rect, as: .cell(row: formRow, column: level.value))
      row += rect.height
    }
    for (offset, line) in (extent == .full ? note : [shortNote]).enumerated() {
      canvas.write(line, row: row + offset, column: 2, .muted)
    }
  }

  private func draw(
    _ level: GuideRatingLevel, _ texts: [String], isChosen: Bool, on canvas: inout Canvas, row: Int
  ) {
    let labelRoom = (texts.isEmpty ? width : textColumn) - 5
    if isChosen { canvas.write("▸", row: row, .accent) }
    canvas.write("\(level.value)", row: row, column: 2, .figure)
    canvas.write(
      TextWidth.fit(level.label, width: labelRoom), row: row, column: 4,
      isChosen ? Style(.accent, .bold) : .text)
    for (offset, text) in texts.enumerated() {
      canvas.write(text, row: row + offset, column: textColumn, isChosen ? .text : .muted)
    }
  }
}

extension GuideRatingKey {
  /// The key in one line: every label, else the chosen one's, else the first and the last.
  func line(rating: Int?, width: Int) -> String {
    let all = levels.map { "\($0.value) \($0.label)" }
    let whole = all.joined(separator: "  ")
    if TextWidth.of(whole) <= width { return whole }
    if let rating, let level = level(rating) { return TextWidth.fit(level.label, width: width) }
    let ends = [all.first, all.last].compactMap { $0 }.joined(separator: " … ")
    return TextWidth.fit(ends, width: width)
  }
}
