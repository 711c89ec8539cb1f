extension GuideElement {
  /// Opening element 1: who starts, why, and the first look at data.
  static let convener = GuideElement(
    number: 1,
    title: "Convener initiates the work",
    shortTitle: "Start with a convener",
    summary: "Someone whom industry trusts sees a real need, gathers first data and starts.",
    points: [
      """
      A person can be the convener, and so can an organization: from workforce, from economic \
      development or from elsewhere. The work starts once an industry need has come to light.
      """,
      """
      Look for a leader people trust, with credibility in industry and among other partners, or \
      able to earn it.
      """,
      """
      A pain point usually sets things going: one regional industry is known to struggle for \
      workers, or partners in the area seem to do too little for the needs of key industries.
      """,
      "Sometimes business comes first, and asks the convener to help with a problem.",
      """
      Never begin for its own sake. However the needs come up, a sector partnership answers a \
      challenge, a need or a barrier that industry partners have named or that has become plain.
      """,
      "Whoever convenes at first need not lead to the end.",
      """
      Gather and study the data at hand, figures as well as stories, to learn the regional \
      landscape and to spot trends and needs, across the whole region or in one industry.
      """,
      """
      After this first look you should know the region’s key industries: how many people they \
      employ, how they grow and where they cluster, their critical occupations, their trends and \
      their likely pain points.
      """,
    ])
}
