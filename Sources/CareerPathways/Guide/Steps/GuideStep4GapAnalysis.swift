extension GuideStep {
  /// Step 4: where the region trains too few or too many, and what training business wants.
  static let gapAnalysis = GuideStep(
    number: 4,
    title: "Conduct an education and training gap and oversupply analysis",
    shortTitle: "Find training gaps",
    goal: """
      Learn where the region trains too few people or too many, and what training business wants \
      at each level.
      """,
    subSteps: [
      GuideSubStep(
        step: 4, 1, title: "Compare supply with demand",
        detail: """
          For every occupation on your pathways, set the number of people who finish programs each \
          year beside the number of openings projected each year. Count both education and \
          occupational training. Some figures must come from the programs or from whoever \
          administers them; NCES (National Center for Education Statistics) has many. You will see \
          where the region prepares too few people, so that new programs may be needed, and where \
          more people finish than there are jobs.
          """),
      GuideSubStep(
        step: 4, 2, title: "Judge today’s training",
        detail: """
          Sort out with industry partners which training works well today, which falls short of \
          industry’s needs, and where a program or a model should be developed or changed.
          """),
      GuideSubStep(
        step: 4, 3, title: "Ask what training should be",
        detail: """
          Meet industry partners and go through each level of the pathways: what should training \
          cover, how should it be given (in a classroom, on the job or otherwise) and how long \
          should it be? Ask too about special equipment or software, and about what instructors \
          must bring: technical knowledge and a real grasp of the industry.
          """),
      GuideSubStep(
        step: 4, 4, title: "Sum up and set priorities",
        detail: """
          Bring together what the analysis showed and what industry partners said. Then decide \
          what comes first, new training or better training, for the pathways you have targeted.
          """),
    ],
    tips: [
      "Here too, business partners lead the conversation and public partners follow.",
      """
      Public and private partners must talk with each other, of course. Yet what industry says \
      comes first: programs designed and developed later rest on it.
      """,
    ],
    tools: [
      GuideTool(
        step: 4, 1, title: "Training Gap Analysis Matrix",
        detail: "Write down what industry partners said, and choose which training comes first.",
        form: .trainingGapMatrix),
      GuideTool(
        step: 4, 2, title: "National Center for Education Statistics",
        detail: "How many people complete each program in a year.",
        site: "https://nces.ed.gov/",
        place: .step(4, subStep: 1)),
    ],
    forms: [.trainingGapMatrix])
}
