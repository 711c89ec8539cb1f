/// What was last copied, cut or killed: one for the whole application.
package struct Clipboard: Equatable, Sendable {
  /// Cells of a table are parted by tabs, rows by line feeds, as spreadsheets do.
  package var text: String

  package init(_ text: String = "") { self.text = text }
}
