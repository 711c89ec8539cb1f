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

  static func round(_ round: RoundComparison) -> ExportSubject {
    ExportSubject(
      title: "Export the round",
      fileName: FileName.slug("assessment \(round.name)", else: "assessment"),
      offers: RoundFormat.all.map { format in
        ExportOffer(title: format.title, use: format.use, ending: "." + format.ending) {
          workshop, setting throws(ExportProblem) in
          MadeFile(
            bytes: format.file(workshop.report(of: round, on: setting.date), setting.palette))
        }
      },
      sentence: { Sentences.fact($0) })
  }
}

extension Workshop {
  /// A round as it is handed on, with the revealed rounds before it.
  func report(of round: RoundComparison, on date: CalendarDate) -> RoundReport {
    workspace.report(of: round, on: date)
  }
}
