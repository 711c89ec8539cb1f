/// What a response says as it stands.
extension Response {
  /// The sections rated highest, in the guide's order; none where no section is rated.
  package var highest: [GuideSection] { sections(rated: ratedSections.map(\.rating).max()) }

  /// The sections rated lowest, in the guide's order; none where no section is rated.
  package var lowest: [GuideSection] { sections(rated: ratedSections.map(\.rating).min()) }

  private var ratedSections: [(section: GuideSection, rating: Int)] {
    Guide.assessment.sections.compactMap { section in
      self[section.id].rating.map { (section, $0) }
    }
  }

  private func sections(rated rating: Int?) -> [GuideSection] {
    ratedSections.filter { $0.rating == rating }.map(\.section)
  }

  /// The id of the indicator or section where a person who comes back goes on.
  ///
  /// It is the first one not rated after the last one answered, else the first
  /// not rated at all; nil where everything is rated.
  package var nextID: String? {
    let ids = Guide.assessment.sections.flatMap(\.ratedIDs)
    let last = ids.lastIndex { !self[$0].isBlank } ?? -1
    return (ids[(last + 1)...] + ids[..<(last + 1)]).first { self[$0].rating == nil }
  }
}

extension GuideSection {
  /// The ids under which answers are kept: the indicators', then the section's own.
  package var ratedIDs: [String] { indicators.map(\.id) + [id] }
}
