extension GuideStep {
  /// Step 2: business names the key occupations and the ladders between them.
  static let keyOccupations = GuideStep(
    number: 2,
    title: """
      In ongoing conversations, discuss key occupations and pathways with industry partners and \
      with other sector partnership partners
      """,
    shortTitle: "Discuss key occupations",
    goal: """
      Hear from business which occupations matter most, which ladders people climb, and what each \
      rung asks of them.
      """,
    subSteps: [
      GuideSubStep(
        step: 2, 1, title: "Choose the critical occupations",
        detail: """
          Decide with industry partners which occupations the pathways must cover. Weigh each \
          one’s share of the industry, the demand for it, how hard it is to fill, changes in the \
          industry or its technology, the jobs expected ahead, and whatever else counts there.
          """),
      GuideSubStep(
        step: 2, 2, title: "Name the main pathways",
        detail: """
          Ask business partners for the main ladders that workers usually climb. Manufacturing, \
          for one, might name two: maintenance, installation and repair; and production and \
          process development. Some industries and businesses will want to go narrower: inside \
          that second pathway, say, a sub-pathway for handling and packaging materials.
          """),
      GuideSubStep(
        step: 2, 3, title: "Order the occupations in each pathway",
        detail: """
          Put the key occupations of every main pathway in order, from entry level to advanced, \
          and note what people need to come in at each level: education, training, experience, \
          credentials and anything else. Often business partners can tell you. Where they see it \
          only in outline or in stories, add research in figures and in conversation, and talk it \
          through among public partners.
          """),
    ],
    tips: [
      """
      Plan a series of discussions, never just one, so that the relationship with businesses lasts \
      and deepens.
      """,
      """
      Give careful thought to how you facilitate. Business drives the conversation; public \
      partners don’t.
      """,
      """
      Public partners who are invited come to listen. They ask only to understand the pathways as \
      industry defines them, and keep their own views and programs out of it.
      """,
      """
      In some partnerships the convener is the only person in the room who isn’t from business. \
      That convener then owes the public partners a regular and full account of what industry \
      said.
      """,
    ],
    tools: [
      GuideTool(
        step: 2, 1, title: "Questions for business",
        detail: "Six questions that open up a talk with businesses.",
        form: .businessQuestions)
    ],
    questions: [
      """
      Which occupations could your company or your industry not do without: because many people \
      hold them, because your mission depends on them, or for another reason?
      """,
      "Which positions do you find hardest to fill, or to keep filled?",
      """
      What changes do you see coming for the occupations in your industry, soon or further off, \
      through new technology or anything else?
      """,
      """
      How do people usually come into your industry? Where can someone with lower, middle or \
      higher skills get in?
      """,
      """
      How do people usually move up, in your company or your industry? Which main ladders do they \
      climb?
      """,
      """
      On a typical pathway in your industry, what education or training, which skills and which \
      credentials does each level ask for?
      """,
    ],
    forms: [.businessQuestions])
}
