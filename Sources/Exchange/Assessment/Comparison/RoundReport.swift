import CareerPathways

/// A revealed round as it is handed on: compared, with the rounds before it, and the day.
///
/// It is made of comparisons alone, so no page or file says more than they may.
package struct RoundReport: Sendable {
  package let comparison: RoundComparison
  /// This round and those before it, oldest first, by everybody's median.
  package let history: RoundHistory
  package let profile: WorkspaceProfile
  package let key: GuideRatingKey
  package let date: CalendarDate

  /// Of all the rounds of a workspace, in the order of their dates, those up to this one count.
  package init(
    _ comparison: RoundComparison, among rounds: [RoundComparison], of profile: WorkspaceProfile,
    key: GuideRatingKey, on date: CalendarDate
  ) {
    self.comparison = comparison
    let place = rounds.firstIndex { $0.id == comparison.id }
    let earlier = place.map { Array(rounds[..<$0]) } ?? []
    history = RoundHistory(earlier + [comparison], from: .people)
    self.profile = profile
    self.key = key
    self.date = date
  }
}
