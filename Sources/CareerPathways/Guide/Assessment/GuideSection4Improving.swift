extension GuideSection {
  /// Section 4 of the self-assessment.
  static let improving = GuideSection(
    id: "improving",
    number: 4,
    title: "Continuous improvement: identifying funding, aligning policies, and measuring",
    shortTitle: "Continuous improvement",
    indicators: [
      GuideIndicator(
        section: ("improving", 4), 1,
        shortTitle: "Resources mapped",
        question: """
          Have you mapped the resources, money and others, that can help run education, training \
          and related programming, and seen where some may be missing?
          """,
        steps: [6]),
      GuideIndicator(
        section: ("improving", 4), 2,
        shortTitle: "Barriers addressed",
        question: """
          Have you found the barriers, in policy or elsewhere, that make pathways hard to launch \
          and run (in articulation from program to program, licensing rules, transfer of credit, \
          credit for earlier learning and so on)? Have you worked with partners to remove them or \
          get around them?
          """,
        steps: [6]),
      GuideIndicator(
        section: ("improving", 4), 3,
        shortTitle: "Plan to sustain the work",
        question: """
          Pathways that last, and keep meeting employers’ demands, will likely cost more than \
          formula funds can pay. Have you and your partners made a long-term plan to sustain \
          yours?
          """,
        steps: [6, 7]),
      GuideIndicator(
        section: ("improving", 4), 4,
        shortTitle: "Measures and data",
        question: """
          Do you know how to measure your pathways work? Is there a way to gather and store data, \
          keep track of it, share it and analyze it? And do you go over it with partners from time \
          to time to decide where your strategies should change?
          """,
        steps: [7, 8], elements: [2]),
    ])
}
