extension GuideElement {
  /// Opening element 6: the conversations out of which the pathways work grows.
  static let conversations = GuideElement(
    number: 6,
    title: "Ongoing, deepening partnership conversations continue",
    shortTitle: "Keep the talks deepening",
    summary: "Partners dig deeper with industry and with each other, and pathways work begins.",
    points: [
      """
      Dig further into the data, into career pathways, into what the workforce needs and lacks, \
      through two main activities with industry and the other partners.
      """,
      "With business partners: an assessment of what talent the industry needs.",
      """
      With public partners: a SWOT analysis (strengths and weaknesses, opportunities and threats), \
      and an analysis of the region’s capacity and gaps.
      """,
      "This is where work on career pathways most often starts: go on to the eight steps.",
    ])
}
