/// A resource that the guide lists for further reading.
package struct GuideResource: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let name: String
  /// The address, where the guide's text gives one.
  package let link: String?
  package let place: GuidePlace

  init(_ number: Int, _ name: String, link: String? = nil) {
    id = "resource-\(number)"
    self.number = number
    self.name = name
    self.link = link
    place = .resource(number)
  }
}

extension Guide {
  /// The guide's list of resources, in its order.
  package static let resources: [GuideResource] = [
    GuideResource(1, "Michigan Career Pathways Alliance"),
    GuideResource(
      2, "Michigan Bureau of Labor Market Information and Strategic Initiatives",
      link: "http://milmi.org/"),
    GuideResource(3, "Michigan Workforce Development Agency Resources for Industry and Business"),
    GuideResource(4, "Michigan Workforce Development Agency Education and Training Resources"),
    GuideResource(5, "Michigan Workforce Development Agency Resources for Workforce Professionals"),
    GuideResource(6, "Workforce GPS Career Pathway Community of Practice"),
    GuideResource(7, "USDOL-ETA Career Pathways Toolkit"),
    GuideResource(
      8,
      """
      USDOL-ETA Competency Model and Career Ladder Resources ETA Career Pathway Tools
      """),
    GuideResource(9, "Alliance for Quality Career Pathways – CLASP"),
    GuideResource(
      10,
      """
      Funding Career Pathways: A Federal Funding Toolkit for State and Local/Regional Career \
      Pathway Partnerships – CLASP
      """),
    GuideResource(11, "A Framework for Measuring Career Pathways Innovation – CLASP"),
    GuideResource(
      12, "National Skills Coalition Integrated Education and Training Policy Toolkit"),
    GuideResource(
      13,
      """
      Perkins Collaborative Resource Network (PCRN) Career Pathways Systems Resources
      """),
    GuideResource(
      14, "U.S. Department of Education OCTAE/LINCS Career Pathways Resources"),
    GuideResource(15, "National Career Pathways Network"),
    GuideResource(16, "Jobs for the Future Career Pathways Resources"),
    GuideResource(17, "HHS Catalog of Career Pathways Toolkits"),
  ]
}
