/// How people move on the example's map, and the codes of its occupations.
///
/// The guide's sample has neither: the links are invented to show what they look
/// like, the codes are those of the Standard Occupational Classification of 2018.
enum LouisvilleProgressions {
  /// One invented link between two occupations, or into or out of the map.
  private struct Link {
    let id: StaticString
    let kind: Progression.Kind
    /// The id of an occupation, or a place outside the map.
    let from: String
    let to: String
    let months: Int
    let training: String

    init(
      _ id: StaticString, _ kind: Progression.Kind, _ from: String, _ to: String, _ months: Int,
      _ training: String
    ) {
      (self.id, self.kind, self.from, self.to) = (id, kind, from, to)
      (self.months, self.training) = (months, training)
    }

    var progression: Progression {
      var link = Progression(
        id: RecordID(fixed: id), from: end(from, isOutside: kind == .onRamp),
        to: end(to, isOutside: kind == .offRamp), kind: kind)
      link.months = months
      link.training = training
      return link
    }

    private func end(_ name: String, isOutside: Bool) -> Progression.End {
      guard !isOutside, let id = RecordID(name) else { return .outside(name) }
      return .occupation(id)
    }
  }

  static var all: [Progression] { links.map(\.progression) }

  private static let support = "information-technology-support-technicians"
  private static let network = "computer-network-support-specialists"

  private static let links = [
    Link(
      "from-school", .onRamp, "High school career and technical program", support, 9,
      "Help desk basics"),
    Link(
      "from-adult-education", .onRamp, "Adult education", network, 12,
      "Network basics with reading and math built in"),
    Link(
      "from-another-sector", .onRamp, "Another sector", "web-developers", 6,
      "Short course in web development"),
    Link("support-analyst", .lateral, support, "technical-support-analysts", 3, "On the job"),
    Link("support-network", .lateral, support, network, 6, "Network certificate"),
    Link(
      "support-operations", .advance, support, "operations-analysts", 24, "Bachelor’s completion"),
    Link(
      "analyst-systems", .advance, "technical-support-analysts", "systems-analysts", 24,
      "Bachelor’s completion"),
    Link(
      "systems-manager", .lateral, "systems-analysts", "information-technology-managers", 12,
      "Supervision, on the job"),
    Link("network-specialist", .advance, network, "network-specialists", 24, "Apprenticeship"),
    Link(
      "network-administrator", .advance, network, "systems-administrators", 18,
      "Bachelor’s completion"),
    Link(
      "specialist-security", .lateral, "network-specialists", "information-security-analysts", 6,
      "Security certificate"),
    Link(
      "web-programmer", .advance, "web-developers", "computer-programmers", 24,
      "Bachelor’s completion"),
    Link(
      "programmer-engineer", .lateral, "computer-programmers", "software-engineers", 12,
      "On the job"),
    Link(
      "administrator-out", .offRamp, "systems-administrators", "Work in any sector", 0, ""),
  ]

  /// The codes by the ids of the occupations.
  static let codes = [
    "information-technology-managers": "11-3021", "systems-analysts": "15-1211",
    "operations-analysts": "15-2031", "software-engineers": "15-1252",
    "systems-engineers": "15-1299", "network-specialists": "15-1244",
    "database-administrators": "15-1242", "information-security-analysts": "15-1212",
    "systems-administrators": "15-1244", "computer-programmers": "15-1251",
    "graphic-designers": "27-1024", "technical-support-analysts": "15-1232",
    "information-technology-support-technicians": "15-1232",
    "computer-network-support-specialists": "15-1231", "web-developers": "15-1254",
  ]
}
