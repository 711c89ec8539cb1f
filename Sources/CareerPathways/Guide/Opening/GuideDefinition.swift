/// What career pathways are, with the points that belong to the definition.
package struct GuideDefinition: Hashable, Sendable {
  package let statement: String
  package let points: [GuidePoint]
  package let inShort: String
  package let place: GuidePlace
}

extension Guide {
  /// The definition of career pathways.
  package static let definition = GuideDefinition(
    statement: """
      Career pathways are linked programs of education and training, each building on the one \
      before, that help a person start in an industry and move up in it.
      """,
    points: GuidePoint.list(
      "definition",
      [
        "Business defines them and drives them, around the skills its target sectors need.",
        "Their whole purpose is to make starting a career and moving up in it quicker and easier.",
        "Sector partnerships often choose them as one of their first strategies for an industry.",
      ]
    ) { _ in .definition },
    inShort: """
      Pathways show the careers an industry holds, from the first job to the most advanced, and \
      how one person can grow through them.
      """,
    place: .definition
  )

  /// What the guide is for and how to read it.
  package static let introduction: [GuidePoint] = GuidePoint.list(
    "introduction",
    [
      """
      It helps people in Michigan, at local, regional and state scale, to design pathways \
      programs, put them to work and join them into whole systems, for learners and workers as \
      much as for business.
      """,
      """
      It treats pathways as a central strategy of an industry sector partnership, and develops \
      them inside one.
      """,
      """
      It gives industry, workforce, education and other partners concrete steps: understand the \
      pathways that business describes, then bring training and other programs into line with \
      them.
      """,
      """
      The aim is one joined-up system, of the most value to business partners and with the most \
      opportunity for those who study, look for work or have a job.
      """,
      "Read it all, and look through its resources, before you fill in the self-assessment.",
    ]
  ) { _ in .introduction }

  /// Why pathways stand on a sector partnership that business leads.
  package static let foundation: [GuidePoint] = GuidePoint.list(
    "foundation",
    [
      """
      A strong sector partnership, driven by business, is the ground that pathways stand on; and \
      pathways are often a strategy that its businesses put first.
      """,
      """
      There, the businesses of the target industry define its key pathways, how people usually \
      move through them, and what education, training, competencies and credentials each level \
      asks for.
      """,
      """
      The opening work is the base for pathways: choosing the industry from data and other signs, \
      bringing in businesses and public partners, and digging into what businesses struggle with \
      and need. The six elements are its road map.
      """,
    ]
  ) { _ in .foundation }

  /// What to keep in mind once the eight steps are done.
  package static let conclusion: [GuidePoint] = GuidePoint.list(
    "conclusion",
    [
      "Pathways are often among the first priorities of a sector partnership.",
      """
      Business should drive the programs and the system. Its input must never stop: it keeps them \
      running and improving as industries, and the people they need, change.
      """,
      "So keep the pathways work rooted in the wider sector partnership and its strategy.",
    ]
  ) { _ in .conclusion }
}
