extension GuideStep {
  /// Step 7: the finished design, and the plan to carry it out and assess it.
  static let finalDesignAndPlan = GuideStep(
    number: 7,
    title: """
      Finalize education and training programming design and develop an implementation and \
      assessment plan
      """,
    shortTitle: "Finalize design and plan",
    goal: """
      Finish the program design and agree on a plan: who does what, by when, with what, and how \
      you will know that it works.
      """,
    subSteps: [
      GuideSubStep(
        step: 7, 1, title: "Finish the design",
        detail: """
          Settle with public partners how education, training and related programming will look.
          """),
      GuideSubStep(
        step: 7, 2, title: "Have industry confirm it",
        detail: """
          Show the plans to the sector partnership’s industry partners. Ask them to confirm, and \
          refine whatever needs it.
          """),
      GuideSubStep(
        step: 7, 3, title: "Write the plan",
        detail: """
          Write down in detail how you will implement the programs and assess them, in seven \
          parts.
          """,
        parts: planParts),
    ],
    tips: [
      """
      Plan in detail, for the launch and for assessment all along. It lets you track how pathways \
      become everyday practice and report on it, hold every partner accountable, and make sure \
      that efforts are evaluated, get better and last.
      """
    ],
    tools: [
      GuideTool(
        step: 7, 1, title: "Sample Measures",
        detail: "Set targets with them, then follow implementation and outcomes.",
        form: .measures)
    ],
    forms: [.implementationPlan, .measures])

  private static let planParts: [GuidePart] = [
    GuidePart(
      step: 7, subStep: 3, 1, title: "Roles and responsibilities",
      text: "Who does what, stated clearly for business and public partners alike."),
    GuidePart(
      step: 7, subStep: 3, 2, title: "Timelines",
      text: "When each piece of work starts and when it is done."),
    GuidePart(
      step: 7, subStep: 3, 3, title: "Resource commitments",
      text: "What each partner puts in, in money and in other ways."),
    GuidePart(
      step: 7, subStep: 3, 4, title: "Desired outcomes",
      text: "The results you want for the system, for programs and for customers."),
    GuidePart(
      step: 7, subStep: 3, 5, title: "Data collection and reporting",
      text: "How you will gather data and report it."),
    GuidePart(
      step: 7, subStep: 3, 6, title: "Industry input",
      text: """
        How you will ask industry again at regular times, so that you can adjust what needs it and \
        keep improving.
        """),
    GuidePart(
      step: 7, subStep: 3, 7, title: "Training for front-line staff",
      text: """
        How the staff who serve students, job seekers, workers and businesses will keep learning \
        about pathways, so that the plan comes alive in daily work.
        """),
  ]
}
