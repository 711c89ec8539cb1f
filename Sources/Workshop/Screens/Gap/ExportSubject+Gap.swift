import CareerPathways
import Exchange
import WorkspaceStore

extension ExportSubject {
  /// The comparison of completers with openings in the scope that shows, as ‘pathways gap’ gives it.
  static func gap(_ answer: GapAnswer) -> ExportSubject {
    ExportSubject(
      title: "Export the gap", fileName: "gap",
      offers: [
        offer("Web page (HTML)", "to print or mail; it stands alone", ".html", answer, \.html),
        offer("Table (CSV)", "for a spreadsheet", ".csv", answer) { $0.table.csv() },
        offer("Data (JSON)", "for other programs", ".json", answer) { JSONWriter.pretty($0.json) },
      ],
      sentence: { Sentences.fact($0) })
  }

  private static func offer(
    _ title: String, _ use: String, _ ending: String, _ answer: GapAnswer,
    _ write: @escaping (GapReport) -> [UInt8]
  ) -> ExportOffer {
    ExportOffer(title: title, use: use, ending: ending) { workshop, _ throws(ExportProblem) in
      let supply = workshop.workspace.profile.supply
      return MadeFile(
        bytes: write(
          GapReport(
            answer, workshop.workspace, scope: workshop.gap.scope(in: workshop.workspace),
            split: supply.split, balance: supply.balance)))
    }
  }
}
