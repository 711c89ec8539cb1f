import CareerPathways

/// How much is overdue and soon due, in a few words; read anew where the workspace or the day is
/// another.
struct DueWords: Sendable {
  private var kept = Kept<Moment, String>()

  private struct Moment: Equatable {
    let revision: Int
    let today: CalendarDate
  }

  mutating func words(_ workshop: Workshop) -> String {
    kept.value(for: Moment(revision: workshop.revision, today: workshop.today)) {
      Sentences.due(workshop.workspace.due(on: workshop.today))
    }
  }
}
