import CareerPathways

extension ExportSubject {
  /// All records of a kind.
  static func records(_ kind: RecordKind) -> ExportSubject {
    ExportSubject(
      title: "Export the \(kind.noun.many)",
      fileName: FileName.slug(kind.noun.many, else: kind.folder.text),
      offers: RecordFormat.all.map { format in
        ExportOffer(title: format.title, use: format.use, ending: "." + format.name) {
          workshop, _ in MadeFile(bytes: format.file(kind, workshop.workspace))
        }
      },
      sentence: { Sentences.fact($0) })
  }
}
