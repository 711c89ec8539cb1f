extension GuideSection {
  /// Section 3 of the self-assessment.
  static let designing = GuideSection(
    id: "designing",
    number: 3,
    title: "Designing education and training programs",
    shortTitle: "Designing programs",
    indicators: [
      GuideIndicator(
        section: ("designing", 3), 1,
        shortTitle: "Populations identified",
        question: """
          Have you decided which groups of people your pathways are for? Do you know how they \
          usually come in: through school, work or another way?
          """,
        steps: [2, 5]),
      GuideIndicator(
        section: ("designing", 3), 2,
        shortTitle: "Competency model",
        question: """
          Have you made or adapted one or more competency models for the industry or occupations \
          you target, and have employers confirmed them?
          """,
        explanation: """
          A model says formally what skills and knowledge a cluster of jobs, such as mechatronics \
          or nursing, requires. It names the key occupations of every main pathway, from entry \
          level up to the most advanced, and what leads from level to level: education, training, \
          experience and credentials.
          """,
        steps: [2, 3, 4]),
      GuideIndicator(
        section: ("designing", 3), 3,
        shortTitle: "Training capability known",
        question: """
          Do you know what your region’s education and training can do to build pathways that lead \
          to the skills and competencies employers want?
          """,
        explanation: """
          That takes an asset map of the region, or a gap analysis that shows in which fields of \
          education and training the region prepares too few people or too many for the demand \
          there really is.
          """,
        steps: [4, 6], elements: [6]),
      GuideIndicator(
        section: ("designing", 3), 4,
        shortTitle: "Recognized credentials",
        question: """
          Have you developed programs, or changed them, so that they lead to the right \
          credentials, the ones the industry recognizes?
          """,
        steps: [5]),
      GuideIndicator(
        section: ("designing", 3), 5,
        shortTitle: "Design elements included",
        question: "Is any of the following part of your design?",
        items: [
          """
          Learning that is integrated, accelerated or set in context, so that students go quickly \
          and well from learning to a career
          """,
          "Flexible delivery, to suit the different needs of workers and students",
          "Comprehensive case management",
          "Learning at work, such as internships and apprenticeships",
        ],
        steps: [5, 7]),
    ])
}
