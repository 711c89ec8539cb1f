import CareerPathways
import LaborData
import TerminalUI

/// A file before it is imported: what was recognised, its first rows, and which rows to keep.
struct ImportScreen: Layer {
  let path: String
  private(set) var preview: FilePreview
  private var view = TableView(selectsRows: true)

  private init(_ path: String, _ preview: FilePreview) {
    self.path = path
    self.preview = preview
  }

  /// Shows a file that can be read as rows; else says why it cannot.
  static func opening(_ path: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    let options = ImportOptions(mappings: workshop.workspace.columnMappings)
    do throws(ImportProblem) {
      let preview = try look(at: path, options)
      workshop.importing.options = options
      workshop.beginScan(path)
      return .push(ImportScreen(path, preview))
    } catch {
      return .refused(Sentences.fact(error, file: PublicFile.name(of: path)))
    }
  }

  private static func look(
    at path: String, _ options: ImportOptions
  ) throws(ImportProblem) -> FilePreview {
    try FilePreview.of(try ImportJob.opened(path).read, options)
  }

  func title(_ workshop: Workshop) -> String { "Import \(PublicFile.name(of: path))" }

  func purpose(_ workshop: Workshop) -> String {
    "The first rows of the file, above them what our tables call each column. Keep the rows of "
      + "one area or one state where the file has many. Nothing is kept before you import it."
  }

  /// Looks at the file anew, by the options and what people told of columns by now.
  mutating func look(_ workshop: inout Workshop) {
    workshop.importing.options.mappings = workshop.workspace.columnMappings
    // What the file held a moment ago stays where it can no longer be read; importing says why.
    guard let new = try? Self.look(at: path, workshop.importing.options) else { return }
    let isOther = new.kind != preview.kind || new.format != preview.format
    preview = new
    guard isOther else { return }
    workshop.errand = nil
    workshop.beginScan(path)
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    let answer = view.handle(key.arrow, rows: lines, columns: preview.names.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    _ = view.handle(mouse, on: meaning, rows: lines, columns: preview.names.count)
    return .handled
  }

  /// The rows shown: our names, then those of the file.
  private var lines: Int { preview.rows.count + 1 }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (top, rest) = canvas.bounds.inset(rows: 1, columns: 2).splitTop(6)
    canvas.within(top) { drawHead(on: &$0, workshop) }
    let preview = preview
    canvas.within(rest) { canvas in
      view.draw(
        on: &canvas, columns: preview.names.map { TableColumn($0, widths: 4...24) },
        rowCount: preview.rows.count + 1, empty: "The file has no rows."
      ) { row, column in Self.cell(row, column, of: preview) }
    }
  }

  private static func cell(_ row: Int, _ column: Int, of preview: FilePreview) -> TableCell {
    guard row > 0 else {
      let key = preview.keys[column]
      return TableCell(key.map(Sentences.column) ?? "–", key == nil ? .muted : .accent)
    }
    let cells = preview.rows[row - 1]
    return TableCell(column < cells.count ? cells[column] : "")
  }

  private func drawHead(on canvas: inout Canvas, _ workshop: Workshop) {
    canvas.write(
      wrapped: Sentences.recognised(preview), row: 0, width: canvas.width, most: 2,
      preview.kind == nil ? .caution : .heading)
    let choices = ImportChoices(workshop, preview).words(path)
    canvas.write(wrapped: choices, row: 2, width: canvas.width, most: 2)
    if let errand = workshop.errand {
      canvas.within(Rect(row: 4, column: 0, width: canvas.width, height: 1)) {
        ErrandBar(errand).draw(on: &$0)
      }
    }
  }
}
