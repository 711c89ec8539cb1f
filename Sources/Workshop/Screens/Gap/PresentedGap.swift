import CareerPathways
import TerminalUI

/// The gap for a room: the occupations of each verdict, the farthest from balance first.
enum PresentedGap {
  static func sheets(_ book: GapBook, _ workshop: Workshop) -> [PresentedSheet] {
    book.refresh(workshop)
    guard let list = book.list(workshop) else { return [] }
    return [Verdict.undersupply, .oversupply, .balance, .noOpenings, .unknown].compactMap {
      sheet(of: $0, list)
    }
  }

  private static func sheet(of verdict: Verdict, _ list: GapList) -> PresentedSheet? {
    let rows = list.rows.filter { $0.verdict(list.balance) == verdict }
      .sorted { abs($0.gap ?? 0) > abs($1.gap ?? 0) }
    guard !rows.isEmpty else { return nil }
    let notes = Sentences.notes(list.answer.analysis(list.rule), list.answer.join)
    return PresentedSheet(
      title: verdict.label, detail: Sentences.scope(list.answer.join),
      rows: rows.map { row(of: $0, verdict, most: list.most) },
      caution: notes.map { $0 + "." }.joined(separator: " "))
  }

  private static func row(
    of occupation: OccupationGap, _ verdict: Verdict, most: Double
  ) -> PresentedSheet.Row {
    let isApart = verdict == .undersupply || verdict == .oversupply
    let gap = isApart ? occupation.gap : nil
    return PresentedSheet.Row(
      text: occupation.title, figure: gap.map { GapWords.distance($0.rounded()) } ?? "",
      note: Sentences.figures(occupation), share: gap.flatMap { most > 0 ? abs($0) / most : nil },
      style: verdict.style)
  }
}
