/// The four appendices: the forms and what belongs into them.
extension Guide {
  static let appendixChapters: [GuideChapter] = [
    GuideChapter(
      "appendix-a", "A. Self-assessment", at: .appendix(.selfAssessment),
      [.heading(assessment.title), .paragraph(assessment.description, assessment.place)]
        + assessment.introduction.map { .point($0) }
        + list("How to go about it", assessment.directions) { .point($0) }
        + assessment.sections.flatMap(blocks) + ratingBlocks),
    GuideChapter(
      "appendix-b", "B. Training gap matrix", at: .appendix(.trainingGapMatrix),
      [
        .heading(trainingGapMatrix.title),
        .paragraph(trainingGapMatrix.purpose, trainingGapMatrix.place),
      ]
        + list("At its head", trainingGapMatrix.headingFields, block)
        + list("Its columns", trainingGapMatrix.columns, block)
        + list("Its rows", trainingGapMatrix.tiers) { .point(label: "", $0.title, $0.place) }),
    GuideChapter(
      "appendix-c", "C. Resource mapping", at: .appendix(.resourceMapping),
      [.heading(resourceMap.title), .paragraph(resourceMap.purpose, resourceMap.place)]
        + list("Its columns", resourceMap.columns, block)
        + list("Its groups of partners", resourceMap.groups) { group in
          .point(
            label: group.examples == nil ? "" : group.title, group.examples ?? group.title,
            group.place)
        }),
    GuideChapter(
      "appendix-d", "D. Sample measures", at: .appendix(.sampleMeasures),
      [.heading(sampleMeasures.title), .paragraph(sampleMeasures.purpose, sampleMeasures.place)]
        + sampleMeasures.groups.flatMap(blocks)),
  ]

  private static func block(_ column: GuideFormColumn) -> GuideBlock {
    .point(label: column.title, column.hint, column.place)
  }

  private static func blocks(of section: GuideSection) -> [GuideBlock] {
    [.heading("\(section.number). \(section.title)")] + section.indicators.flatMap(blocks)
  }

  private static func blocks(of indicator: GuideIndicator) -> [GuideBlock] {
    let words = [indicator.question, indicator.explanation ?? ""].filter { !$0.isEmpty }
    let question = GuideBlock.point(
      label: "\(indicator.number)", words.joined(separator: " "),
      indicator.place ?? assessment.place)
    return [question] + indicator.items.map { .point($0) }
  }

  private static var ratingBlocks: [GuideBlock] {
    let key = assessment.ratingKey
    return list("Ratings", key.levels) {
      .point(label: "\($0.value) \($0.label)", $0.text, assessment.place)
    } + [.paragraph(key.note, assessment.place)]
  }

  private static func blocks(of group: GuideMeasureGroup) -> [GuideBlock] {
    let heading = group.benefit.map { "\(group.title) (\($0))" } ?? group.title
    return [.heading(heading)] + group.measures.map { .point(label: "", $0.fullTitle, $0.place) }
  }
}
