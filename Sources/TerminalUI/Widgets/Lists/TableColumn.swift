/// A column of a table: its title, how wide it may be and where its text stands.
package struct TableColumn: Equatable, Sendable {
  package let title: String
  /// The least and the most columns of the screen it takes.
  package let widths: ClosedRange<Int>
  package let alignment: Alignment

  package init(_ title: String, widths: ClosedRange<Int> = 4...32, alignment: Alignment = .left) {
    self.title = title
    self.widths = widths
    self.alignment = alignment
  }
}

/// What stands in one cell of a table.
package struct TableCell: Equatable, Sendable {
  package let text: String
  package let style: Style

  package init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

/// A column of a table as it is drawn: where, how wide, and the cells that show.
struct TableStrip {
  let index: Int
  let column: Int
  let width: Int
  let cells: [TableCell]
}
