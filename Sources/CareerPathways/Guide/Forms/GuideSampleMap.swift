/// The finished pathway map that the guide shows as an example.
package struct GuideSampleMap: Hashable, Sendable {
  package let title: String
  package let industry: String
  /// The industries for which the same set has maps.
  package let industries: [String]
  package let postings: Int
  /// How far back the count of job postings goes.
  package let postingMonths: Int
  package let pathways: [String]
  /// The levels from the most advanced down.
  package let levels: [GuideSampleLevel]
  /// What the map says in a cell without occupations.
  package let emptyCell: String
  package let place: GuidePlace
}

/// One level of education on the sample map, with a cell for each pathway.
package struct GuideSampleLevel: Hashable, Sendable {
  package let title: String
  package let postings: Int?
  package let cells: [GuideSampleCell?]
}

/// The occupations where a pathway and a level meet on the sample map.
package struct GuideSampleCell: Hashable, Sendable {
  package let occupations: [String]
  package let postings: Int
  /// Lowest and highest hourly pay, in cents.
  package let hourlyCents: ClosedRange<Int>
}

extension GuideSampleMap {
  /// Information Technology in the Louisville area.
  static let louisville = GuideSampleMap(
    title: "Career Pathways Louisville MSA",
    industry: "Information Technology",
    industries: [
      "IT", "Business", "Healthcare", "Manufacturing", "Logistics", "Food & Beverage",
      "Construction",
    ],
    postings: 736,
    postingMonths: 3,
    pathways: [
      "Information Support/Services", "Programming and Software Dev", "Network Systems",
      "Web and Digital Communications",
    ],
    levels: [
      bachelor,
      associate,
      GuideSampleLevel(
        title: "Certificate (1-2 yrs)", postings: nil, cells: [nil, nil, nil, nil]),
      GuideSampleLevel(title: "High School or GED", postings: nil, cells: [nil, nil, nil, nil]),
    ],
    emptyCell: "No high-demand jobs at this level within the pathway",
    place: .tool(step: 3, 1)
  )

  private static let bachelor = GuideSampleLevel(
    title: "BA/BS",
    postings: 549,
    cells: [
      GuideSampleCell(
        occupations: [
          "Information Technology Managers", "Systems Analysts", "Operations Analysts",
        ],
        postings: 78, hourlyCents: 3222...5122),
      GuideSampleCell(
        occupations: ["Software Engineers", "Systems Engineers"],
        postings: 247, hourlyCents: 3283...4876),
      GuideSampleCell(
        occupations: [
          "Network Specialists", "Database Administrators", "Information Security Analysts",
          "Systems Administrators",
        ],
        postings: 186, hourlyCents: 2533...4586),
      GuideSampleCell(
        occupations: ["Computer Programmers", "Graphic Designers"],
        postings: 38, hourlyCents: 2306...3562),
    ])

  private static let associate = GuideSampleLevel(
    title: "Associate Degree (2 yrs) or Some College, no degree",
    postings: 187,
    cells: [
      GuideSampleCell(
        occupations: [
          "Technical Support Analysts", "Information Technology Support Technicians",
        ],
        postings: 136, hourlyCents: 1444...2408),
      nil,
      GuideSampleCell(
        occupations: ["Computer Network Support Specialists"],
        postings: 7, hourlyCents: 2197...3336),
      GuideSampleCell(
        occupations: ["Web Developers"],
        postings: 44, hourlyCents: 1925...3349),
    ])
}
