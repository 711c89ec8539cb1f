extension GuideSection {
  /// Section 2 of the self-assessment.
  static let building = GuideSection(
    id: "building",
    number: 2,
    title: "Building industry sector partnerships & engaging businesses",
    shortTitle: "Engaging businesses",
    indicators: [
      GuideIndicator(
        section: ("building", 2), 1,
        shortTitle: "Needs verified, agreed",
        question: """
          Have employers in each target industry confirmed to you which occupations are key, which \
          competencies they take and what training is needed? Do all regional partners agree on \
          it?
          """,
        steps: [2, 4], elements: [3, 4, 5]),
      GuideIndicator(
        section: ("building", 2), 2,
        shortTitle: "Employers at the table",
        question: """
          Are employers engaged and at the table as a group, all from one target industry? Are \
          they ready, and willing, to build career pathways or to inform them?
          """,
        steps: [2], elements: [4, 6]),
      GuideIndicator(
        section: ("building", 2), 3,
        shortTitle: "Progression on paper",
        question: """
          Together with your sector’s businesses, have you put on paper how workers naturally \
          progress and move in the industries and occupations you target: their career ladders and \
          lattices?
          """,
        steps: [2, 3], elements: [6]),
    ])
}
