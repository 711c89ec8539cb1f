import CareerPathways
import TerminalUI

/// Noting what the comparison shows of an occupation, with the figures as they are now.
struct FindingNote {
  private let row: OccupationGap
  private let list: GapList
  private let noted: Finding?

  init(_ row: OccupationGap, _ list: GapList, _ workspace: Workspace) {
    self.row = row
    self.list = list
    noted = workspace.finding(on: row.soc)
  }

  /// Asks for words; keeps them with the figures in one finding for each occupation.
  func editor(_ workshop: Workshop) -> EditorLayer<Workshop> {
    EditorLayer(
      title: "Finding: \(row.title)",
      hint: "What it means here. The figures are kept with it. F2 keeps the note.",
      text: noted?.note ?? ""
    ) { text, workshop in
      keep("Noted a finding on ‘\(row.title)’", &workshop) { $0.note = text.tidied }
      return .handled
    }
  }

  /// Makes the occupation a priority, or takes that back.
  func togglePriority(_ workshop: inout Workshop) {
    if let noted, noted.priority == .yes {
      workshop.edit("‘\(row.title)’ is no priority any more") {
        $0.findings[noted.id]?.priority = .no
      }
    } else {
      keep("Made ‘\(row.title)’ a priority", &workshop) { $0.priority = .yes }
    }
  }

  private func keep(
    _ sentence: String, _ workshop: inout Workshop, _ change: (inout Finding) -> Void
  ) {
    var finding = filled(noted ?? Finding(id: workshop.newID()))
    finding.date = workshop.today
    change(&finding)
    let kept = finding
    workshop.edit(sentence) { $0.findings[kept.id] = kept }
  }

  /// The finding with the figures of now.
  private func filled(_ finding: Finding) -> Finding {
    var finding = finding
    (finding.occupation, finding.soc) = (row.title, row.soc)
    finding.verdict = row.verdict(list.balance)
    finding.openings = row.openings.map(GapWords.plain) ?? ""
    finding.completers = row.hasUnknownCompleters ? "" : GapWords.plain(row.completers)
    finding.gap = row.gap.map(GapWords.plain) ?? ""
    finding.ratio = row.ratio.map { GapWords.ratio($0) } ?? ""
    finding.split = list.rule
    finding.source = source
    return finding
  }

  private var source: String {
    let names = list.answer.join.sources.map(Sentences.name)
    return ([Sentences.scope(list.answer.join)] + names).joined(separator: "; ")
  }
}
