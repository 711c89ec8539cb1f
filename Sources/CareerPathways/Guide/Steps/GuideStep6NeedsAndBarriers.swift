extension GuideStep {
  /// Step 6: what the programs still need, and what stands in their way.
  static let needsAndBarriers = GuideStep(
    number: 6,
    title: "Identify and address related resource, policy, and other needs and barriers",
    shortTitle: "Resources and barriers",
    goal: "Find what the programs still need, line up resources and clear what stands in the way.",
    subSteps: [
      GuideSubStep(
        step: 6, 1, title: "List what is still needed",
        detail: """
          When the first design is done, ask business and public partners which needs must be met \
          before programs can be finished, launched and run: resources, policy or anything else.
          """),
      GuideSubStep(
        step: 6, 2, title: "Map the resources",
        detail: """
          Map what you have, money and everything else, to run education, training and related \
          programming, and where resources may fall short.
          """),
      GuideSubStep(
        step: 6, 3, title: "Clear the barriers",
        detail: """
          Name the barriers, in policy or elsewhere, that make programs hard to launch and run: \
          for example in articulation from one program to another, licensing rules, transfer of \
          credit, or credit for what people learned before. Remove them with your partners, or \
          find a way around.
          """),
    ],
    tips: [
      """
      Keep your customers at the center while you align policies, resources and the rest: \
      businesses, students, job seekers and workers.
      """,
      """
      Start from the pathways system and programs you want. Don’t start from funds that exist and \
      the requirements and limits they bring.
      """,
      """
      Take each component of a program and ask how partners’ resources can be drawn on and \
      braided. One fund may pay for coaching, a second for training, a third for tools and \
      equipment, a fourth for help with transportation.
      """,
      """
      Be inventive. Knit funds and everything else together, for what people, businesses and the \
      system need.
      """,
      """
      Map every kind of asset: money, and also staff and what they know, equipment, space and \
      more.
      """,
      """
      The map shows where resources overlap as well as where they are missing, and where they \
      could be invested to better purpose.
      """,
    ],
    tools: [
      GuideTool(
        step: 6, 1, title: "Resource Mapping Template",
        detail: """
          Write down the resources that can help develop and run programs for a pathway, and see \
          where some may be missing.
          """,
        form: .resourceMap)
    ],
    forms: [.resourceMap])
}
