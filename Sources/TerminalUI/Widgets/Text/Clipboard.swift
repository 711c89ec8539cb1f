/// What was last copied, cut or killed: one for the whole application.
package struct Clipboard: Equatable, Sendable {
  /// Cells of a table are parted by tabs, rows by line feeds, as spreadsheets do.
  package var text: String

  package init(_ text: String = "") { self.text = text }

  /// Whether the text is short enough for terminals, which drop a longer one silently.
  package var fitsTerminal: Bool { text.utf8.count <= Self.mostForTerminal }

  /// In bytes: what the tightest of the common terminals takes, a base64 text of 100,000.
  private static let mostForTerminal = 74_000
}
