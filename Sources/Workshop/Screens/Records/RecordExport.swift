import CareerPathways
import TerminalUI

extension ExportLayer {
  /// Writing all records of a kind to a file.
  init(_ kind: RecordKind, _ workshop: Workshop) {
    let offers = RecordFormat.all.map { format in
      ExportOffer(title: format.title, use: format.use, ending: "." + format.name) { workshop in
        (format.file(kind, workshop.workspace), [])
      }
    }
    self.init(
      "Export the \(kind.noun.many)", stem: FileName.slug(kind.noun.many, else: kind.folder.text),
      offers, workshop)
  }
}
