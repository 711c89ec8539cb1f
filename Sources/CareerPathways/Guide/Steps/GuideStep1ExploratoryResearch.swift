extension GuideStep {
  /// Step 1: a first picture of the industry's occupations, from data.
  static let exploratoryResearch = GuideStep(
    number: 1,
    title: "Conduct exploratory research about the occupations in the industry",
    shortTitle: "Research occupations",
    goal: """
      Get a first picture, from data, of the jobs in the industry: which there are, how many \
      people hold them, and how many open now and in years to come.
      """,
    subSteps: [
      GuideSubStep(
        step: 1, 1, title: "Analyze occupational data",
        detail: """
          Find out which occupations the industry has, how many people work in them, and what \
          openings there are now and in the projections. If nobody has studied the target \
          industry’s occupations yet, do it now. Use every source you can reach: the Bureau of \
          Labor Statistics at the U.S. Department of Labor, your state’s labor market site, data \
          that partners hold, economic development, industry associations and others.
          """)
    ],
    tips: [
      """
      Treat this as a first pass: learn the basics about the occupations and the jobs in the \
      target industry.
      """,
      """
      Later steps go deeper into occupations, and into how people move from one to the next, \
      together with business partners.
      """,
    ],
    tools: [
      GuideTool(
        step: 1, 1, title: "Bureau of Labor Statistics",
        detail: "Federal figures on employment, wages and projections for every occupation.",
        link: "https://www.bls.gov/"),
      GuideTool(
        step: 1, 2,
        title: "Michigan Bureau of Labor Market Information and Strategic Initiatives",
        detail: "Michigan’s own labor market information; other states have sites like it.",
        link: "http://milmi.org/"),
    ])
}
