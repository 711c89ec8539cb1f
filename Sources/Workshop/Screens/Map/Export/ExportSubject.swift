import CareerPathways
import Exchange

/// Something that can be written to a file, as the dialog that does so needs it.
struct ExportSubject {
  /// What the dialog is called.
  let title: String
  /// What the file is called first, without an ending.
  let fileName: String
  let offers: [ExportOffer]
  /// Why it was not written, or what it asks.
  let sentence: (ExportProblem) -> String

  static func map(_ map: PathwayMap) -> ExportSubject {
    ExportSubject(
      title: "Export the map", fileName: FileName.slug(map.name, else: "map"),
      offers: ExportOffer.all(for: map), sentence: { Sentences.fact($0, in: map) })
  }
}
