extension GuideStep {
  /// Step 3: the maps, drawn from what business said and confirmed by business.
  static let pathwayMaps = GuideStep(
    number: 3,
    title: "Develop career pathway maps and refine with industry partners",
    shortTitle: "Draw pathway maps",
    goal: "Turn what business said into maps that anyone can read, and have business confirm them.",
    subSteps: [
      GuideSubStep(
        step: 3, 1, title: "Draw each pathway",
        detail: """
          From what industry partners told you, draw a map of every pathway that shows how people \
          progress from entry-level occupations to advanced ones.
          """),
      GuideSubStep(
        step: 3, 2, title: "Say what each level takes",
        detail: """
          Give the usual education and training, experience, skills and credentials for every \
          level. Add the range of pay, as a yearly salary or an hourly wage.
          """),
      GuideSubStep(
        step: 3, 3, title: "Check the drafts with business",
        detail: """
          Show the drafts to business partners, take in what they say, change what needs changing, \
          and finish the maps.
          """),
    ],
    tips: [
      """
      A map puts what many businesses said into one picture: how occupations lead on to one \
      another, and what education, training and other things a person needs to advance.
      """,
      """
      Make it for many readers: students, people looking for work, employers, teachers and career \
      counselors all use it.
      """,
      """
      The maps carry the steps that follow: finding the gaps in education and training, then \
      changing programs and building new ones.
      """,
    ],
    tools: [
      GuideTool(
        step: 3, 1, title: "Career Pathways Louisville MSA",
        detail: """
          A finished map to learn from: four Information Technology pathways across four levels of \
          education, with recent job postings and hourly pay. The same set covers seven industries \
          and has a main data file.
          """),
      GuideTool(
        step: 3, 2, title: "Career pathway map",
        detail: "The map itself: what this step says belongs at each level, ready to fill in.",
        form: .pathwayMap, place: .step(3, subStep: 2)),
    ],
    forms: [.pathwayMap])
}
