extension GuideSection {
  /// Section 1 of the self-assessment.
  static let forming = GuideSection(
    id: "forming",
    number: 1,
    title: "Forming cross-agency partnerships",
    shortTitle: "Forming partnerships",
    indicators: [
      GuideIndicator(
        section: ("forming", 1), 1,
        shortTitle: "Agency partners engaged",
        question: """
          Have you brought in agency partners (workforce, economic development, K-12, adult \
          education and others) with the stated aim of building career pathways together?
          """,
        steps: [2, 5], elements: [1, 2]),
      GuideIndicator(
        section: ("forming", 1), 2,
        shortTitle: "Vision, mission and goals",
        question: """
          Have you agreed on a vision, a mission and goals for developing career pathways in \
          particular?
          """,
        steps: [5, 7], elements: [2]),
      GuideIndicator(
        section: ("forming", 1), 3,
        shortTitle: "Partners know their roles",
        question: """
          Does every one of these partners know its part, both in designing pathways and in \
          carrying them out?
          """,
        steps: [7], elements: [2, 5]),
      GuideIndicator(
        section: ("forming", 1), 4,
        shortTitle: "Occupations researched",
        question: """
          Have you and your partners done first research on your target occupation or industry: \
          its mix of occupations, how many people it employs, and its openings, current and \
          projected?
          """,
        steps: [1], elements: [1, 3]),
    ])
}
