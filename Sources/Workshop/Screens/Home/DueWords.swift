import CareerPathways

/// How much is overdue and soon due, in a few words; read anew where the workspace or the day is
/// another.
struct DueWords: Sendable {
  private var revision = -1
  private var today: CalendarDate?
  private var kept = ""

  mutating func words(_ workshop: Workshop) -> String {
    guard revision != workshop.revision || today != workshop.today else { return kept }
    (revision, today) = (workshop.revision, workshop.today)
    kept = Sentences.due(workshop.workspace.due(on: workshop.today))
    return kept
  }
}
