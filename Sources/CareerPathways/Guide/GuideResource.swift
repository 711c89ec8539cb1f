/// A resource that the guide lists for further reading.
package struct GuideResource: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let name: String
  /// The address, where the guide's text gives one.
  package let link: String?
  /// The publisher's own site, which we add where the guide gives no address.
  package let site: String?
  package let place: GuidePlace

  init(_ number: Int, _ name: String, link: String? = nil, site: String? = nil) {
    id = "resource-\(number)"
    self.number = number
    self.name = name
    self.link = link
    self.site = site
    place = .resource(number)
  }
}

extension Guide {
  /// The guide's list of resources, in its order.
  package static let resources: [GuideResource] = [
    GuideResource(
      1, "Michigan Career Pathways Alliance", site: "https://www.michigan.gov/micareerpathways"),
    GuideResource(
      2, "Michigan Bureau of Labor Market Information and Strategic Initiatives",
      link: "http://milmi.org/"),
    GuideResource(
      3, "Michigan Workforce Development Agency Resources for Industry and Business",
      site: workforceAgency),
    GuideResource(
      4, "Michigan Workforce Development Agency Education and Training Resources",
      site: workforceAgency),
    GuideResource(
      5, "Michigan Workforce Development Agency Resources for Workforce Professionals",
      site: workforceAgency),
    GuideResource(
      6, "Workforce GPS Career Pathway Community of Practice",
      site: "https://careerpathways.workforcegps.org/"),
    GuideResource(
      7, "USDOL-ETA Career Pathways Toolkit",
      site: """
        https://careerpathways.workforcegps.org/resources/2016/10/20/10/11/\
        Enhanced_Career_Pathways_Toolkit
        """),
    GuideResource(
      8,
      """
      USDOL-ETA Competency Model and Career Ladder Resources ETA Career Pathway Tools
      """, site: "https://www.careeronestop.org/CompetencyModel/"),
    GuideResource(
      9, "Alliance for Quality Career Pathways – CLASP", site: "https://www.clasp.org/"),
    GuideResource(
      10,
      """
      Funding Career Pathways: A Federal Funding Toolkit for State and Local/Regional Career \
      Pathway Partnerships – CLASP
      """, site: "https://www.clasp.org/"),
    GuideResource(
      11, "A Framework for Measuring Career Pathways Innovation – CLASP",
      site: "https://www.clasp.org/"),
    GuideResource(
      12, "National Skills Coalition Integrated Education and Training Policy Toolkit",
      site: "https://nationalskillscoalition.org/"),
    GuideResource(
      13,
      """
      Perkins Collaborative Resource Network (PCRN) Career Pathways Systems Resources
      """, site: "https://cte.ed.gov/"),
    GuideResource(
      14, "U.S. Department of Education OCTAE/LINCS Career Pathways Resources",
      site: "https://lincs.ed.gov/"),
    GuideResource(15, "National Career Pathways Network", site: "https://www.ncpn.info/"),
    GuideResource(
      16, "Jobs for the Future Career Pathways Resources", site: "https://www.jff.org/"),
    GuideResource(
      17, "HHS Catalog of Career Pathways Toolkits", site: "https://peerta.acf.hhs.gov/cptoolkit/"),
  ]

  private static let workforceAgency = "https://www.michigan.gov/leo/bureaus-agencies/wd"
}
