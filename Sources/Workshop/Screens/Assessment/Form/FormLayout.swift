import TerminalUI

/// Where the parts of the rating form stand in a frame.
///
/// From 76 columns and 18 rows on, the questions and the rating stand side by
/// side, as on the guide's form; below, the rating stands under the questions.
struct FormLayout: Equatable {
  /// One row: the four sections.
  let tabs: Rect
  /// One row: how far the response has come.
  let progress: Rect
  /// One row with the section's title; empty where rows are scarce.
  let title: Rect
  let questions: Rect
  /// The rating, its key and the notes.
  let side: Rect
  let isWide: Bool

  /// The side without the line and the blank columns around it.
  var sideRoom: Rect {
    guard isWide else { return side }
    return Rect(
      row: side.row, column: side.column + 2, width: side.width - 3, height: side.height)
  }

  init(_ size: Size) {
    let (tabs, below) = Rect(size).splitTop(1)
    let (progress, under) = below.splitTop(1)
    let (title, body) = under.splitTop(size.height >= 18 ? 1 : 0)
    self.tabs = tabs
    self.progress = progress
    self.title = title
    isWide = size.width >= 76 && size.height >= 18
    if isWide {
      let side = max(30, min(56, size.width * 2 / 5 - 2), size.width - 100)
      (questions, self.side) = body.splitLeft(body.width - side - 1)
    } else {
      (questions, side) = body.splitTop(body.height - Self.footHeight(of: body))
    }
  }

  /// One row where rows are scarce, else enough for a note.
  private static func footHeight(of body: Rect) -> Int {
    body.height < 20 ? 1 : 9
  }

  /// Where the note stands while it is being written, in a narrow frame.
  var wholeBody: Rect {
    Rect(
      row: questions.row, column: 0, width: questions.width,
      height: side.bottom - questions.row)
  }
}
