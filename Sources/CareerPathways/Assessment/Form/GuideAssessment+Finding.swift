/// Finding what is rated, by the id under which answers are kept.
extension GuideAssessment {
  package var indicators: [GuideIndicator] { sections.flatMap(\.indicators) }

  /// The ids of everything that is rated, in the order in which the form asks.
  package var ratedIDs: [String] { sections.flatMap(\.ratedIDs) }

  package func section(_ id: String) -> GuideSection? { sections.first { $0.id == id } }

  package func indicator(_ id: String) -> GuideIndicator? {
    sections.lazy.flatMap(\.indicators).first { $0.id == id }
  }

  /// The question of an indicator, or the title of a section.
  package func question(_ id: String) -> String? {
    indicator(id)?.question ?? section(id)?.title
  }
}
