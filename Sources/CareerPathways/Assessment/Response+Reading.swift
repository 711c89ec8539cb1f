/// What a response says as it stands.
extension Response {
  /// The sections rated highest, in the order of the form; none where no section is rated.
  package func highest(in assessment: GuideAssessment) -> [GuideSection] {
    sections(rated: ratings(in: assessment).max(), in: assessment)
  }

  /// The sections rated lowest, in the order of the form; none where no section is rated.
  package func lowest(in assessment: GuideAssessment) -> [GuideSection] {
    sections(rated: ratings(in: assessment).min(), in: assessment)
  }

  private func ratings(in assessment: GuideAssessment) -> [Int] {
    assessment.sections.compactMap { self[$0.id].rating }
  }

  private func sections(rated rating: Int?, in assessment: GuideAssessment) -> [GuideSection] {
    guard let rating else { return [] }
    return assessment.sections.filter { self[$0.id].rating == rating }
  }

  /// The id of the indicator or section where a person who comes back goes on.
  ///
  /// It is the first one not rated after the last one answered, else the first
  /// not rated at all; nil where everything is rated.
  package func nextID(in assessment: GuideAssessment) -> String? {
    let ids = assessment.ratedIDs
    let last = ids.lastIndex { !self[$0].isBlank } ?? -1
    return (ids[(last + 1)...] + ids[..<(last + 1)]).first { self[$0].rating == nil }
  }
}

extension GuideSection {
  /// The ids under which answers are kept: the indicators', then the section's own.
  package var ratedIDs: [String] { indicators.map(\.id) + [id] }
}
