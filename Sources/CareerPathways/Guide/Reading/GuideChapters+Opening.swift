/// What comes before the elements and the steps, and what closes the guide.
extension Guide {
  static let openingChapters: [GuideChapter] =
    [
      GuideChapter(
        "about", "About the guide", at: .introduction,
        [
          .paragraph(
            "\(title), \(date). Its titles and figures stand here; the words are ours.",
            .introduction)
        ]
          + introduction.map { .point($0) }),
      GuideChapter(
        "definition", "What career pathways are", at: .definition,
        [.paragraph(definition.statement, definition.place)]
          + definition.points.map { .point($0) }
          + [.heading("Six features")]
          + keyFeatures.map { .point(label: $0.title, $0.text, $0.place) }
          + [.heading("In short"), .paragraph(definition.inShort, definition.place)]),
    ] + GuideAudience.allCases.map(valueChapter)

  private static func valueChapter(_ audience: GuideAudience) -> GuideChapter {
    GuideChapter(
      "value-\(audience.id)", "Value for \(audience.lowercasedTitle)", depth: 1,
      at: .value(audience, 0),
      [.paragraph(audience.opening, .value(audience, 0))]
        + valuePropositions(for: audience).map { .point(label: "", $0.text, $0.place) })
  }

  static let closingChapters: [GuideChapter] = [
    GuideChapter(
      "resources", "Resources", at: .resource(0),
      [
        .paragraph(
          """
          What the guide names for further reading. It prints an address for the second one \
          alone; the others are the publishers’ own sites, added here.
          """, .resource(0))
      ]
        + resources.map {
          .reference(label: "", $0.name, link: $0.link ?? $0.site, $0.place)
        }),
    GuideChapter(
      "conclusion", "Conclusion", at: .conclusion, conclusion.map { .point($0) }),
  ]
}

extension GuideAudience {
  /// What leads to the list of what the audience gains.
  package var opening: String {
    switch self {
    case .business: "Career pathways give businesses:"
    case .workers: "Career pathways give students, job seekers and workers:"
    case .publicPartners:
      """
      Career pathways give public partners in workforce development, education, human services \
      and related systems:
      """
    }
  }
}
