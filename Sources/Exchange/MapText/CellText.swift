import CareerPathways

/// What the text of a cell says: occupations, and figures of the cell or of each occupation.
///
/// Lines and semicolons part occupations; bullets before them are left out. Figures after the
/// only or the last occupation are those of the whole cell; where several occupations each have
/// figures after them, they are theirs. Words for an empty cell say nothing.
package struct CellText: Hashable, Sendable {
  package struct Title: Hashable, Sendable {
    package var text: String
    /// The whole text, where it is too long for a title; else empty.
    package var whole = ""
    package var figures: FigureText?
  }

  package private(set) var titles: [Title] = []
  package private(set) var figures: FigureText?
  /// What could not be kept, as it was written.
  package private(set) var unread: [String] = []

  /// The most letters of a title.
  package static let longestTitle = 200

  package init(_ text: String) {
    var runs = FigureRuns()
    for piece in Self.pieces(of: text) where !Self.meansEmpty(piece) {
      if let figures = FigureText(piece) {
        take(figures, piece, &runs)
      } else if let (before, figures) = FigureText.atEnd(of: piece) {
        takeTitle(before)
        take(figures, piece, &runs)
      } else {
        takeTitle(piece)
      }
    }
    share(runs)
  }

  /// Takes figures as those of the occupation before them, for the time being.
  private mutating func take(_ figures: FigureText, _ piece: String, _ runs: inout FigureRuns) {
    if !runs.take(figures, after: titles.count) { unread.append(piece) }
  }

  private mutating func takeTitle(_ text: String) {
    guard !text.isEmpty else { return }
    guard text.count > Self.longestTitle else { return titles.append(Title(text: text)) }
    let start = String(text.prefix(Self.longestTitle - 1)).tidied + "…"
    titles.append(Title(text: start, whole: text))
  }

  private mutating func share(_ runs: FigureRuns) {
    for (count, run) in runs.all {
      if runs.all.count == 1 || count == 0 {
        figures = run
      } else {
        titles[count - 1].figures = run
      }
    }
  }

  /// The lines and what stands between semicolons, without the blanks and bullets around them.
  private static func pieces(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      // A list takes every text.
      guard case .list(let items)? = try? FieldKind.list.parse(String(line)) else { return [] }
      return items
    }.map { String($0.drop { $0.isWhitespace || "·•*‣▪".contains($0) }.withoutDash).tidied }
  }

  /// Whether a text says that there is nothing in the cell.
  package static func meansEmpty(_ text: String) -> Bool {
    let text = text.tidied.lowercased()
    return emptyWords.contains(text) || emptyStarts.contains(where: text.hasPrefix)
  }

  private static let emptyWords: Set = ["", "-", "–", "—", "--", "none", "n/a"]
  private static let emptyStarts = ["no high-demand ", "no high demand "]
}

/// Figures as they follow each other, by the number of titles before them.
private struct FigureRuns {
  private(set) var all: [(count: Int, figures: FigureText)] = []

  /// False where the figures before, of the same titles, say something else.
  mutating func take(_ figures: FigureText, after count: Int) -> Bool {
    guard let last = all.indices.last, all[last].count == count else {
      all.append((count, figures))
      return true
    }
    return all[last].figures.join(figures)
  }
}

extension Substring {
  /// Without the dash of a list before it, which a blank follows.
  fileprivate var withoutDash: Substring {
    guard let first, "-–—".contains(first), dropFirst().first?.isWhitespace == true else {
      return self
    }
    return dropFirst()
  }
}
