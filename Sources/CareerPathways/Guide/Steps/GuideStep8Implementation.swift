extension GuideStep {
  /// Step 8: the programs run, and the partnership keeps adjusting them.
  static let implementation = GuideStep(
    number: 8,
    title: """
      Implement education and training programming, evaluate outcomes, and adjust approaches as \
      necessary
      """,
    shortTitle: "Run, evaluate, adjust",
    goal: "Run the programs, watch what comes of them, and keep adjusting with all partners.",
    subSteps: [
      GuideSubStep(
        step: 8, 1, title: "Track and share outcomes",
        detail: """
          Follow the data on what changes for the system, for programs and for customers; study it \
          and share it.
          """),
      GuideSubStep(
        step: 8, 2, title: "Meet and listen",
        detail: """
          Meet regularly with the partnership’s business and public partners. Talk about how \
          implementation goes and hear what works and what must change.
          """),
      GuideSubStep(
        step: 8, 3, title: "Adjust",
        detail: """
          Change how education and training are designed, and how they are carried out, whenever \
          you need to. Keep it true to industry’s needs, today’s and tomorrow’s, and to the \
          outcomes for businesses, students, job seekers and workers.
          """),
    ],
    tips: [
      "Be open about outcomes, in figures and in stories.",
      "Ask your customers. Without them you can’t judge how close you are to your targets.",
      """
      Once programs run, celebrate what works. Be just as ready to admit what doesn’t, and change \
      it.
      """,
    ],
    forms: [.measures, .implementationPlan])
}
