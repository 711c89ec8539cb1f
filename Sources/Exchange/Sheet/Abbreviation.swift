import CareerPathways

/// A short form that maps use, and what it stands for.
struct Abbreviation: Sendable {
  let short: String
  let long: String

  private init(_ short: String, _ long: String) {
    self.short = short
    self.long = long
  }

  static let soc = Abbreviation("SOC", "Standard Occupational Classification")

  /// Those of the degrees, credentials and programs that workforce partners speak of.
  static let all = [
    soc,
    Abbreviation("AA", "Associate of Arts"),
    Abbreviation("AAS", "Associate of Applied Science"),
    Abbreviation("ABE", "Adult Basic Education"),
    Abbreviation("BA", "Bachelor of Arts"),
    Abbreviation("BS", "Bachelor of Science"),
    Abbreviation("CDL", "Commercial Driver’s License"),
    Abbreviation("CNA", "Certified Nursing Assistant"),
    Abbreviation("CNC", "Computer Numerical Control"),
    Abbreviation("CTE", "Career and Technical Education"),
    Abbreviation("EMT", "Emergency Medical Technician"),
    Abbreviation("ESL", "English as a Second Language"),
    Abbreviation("GED", "General Educational Development, equal to a high school diploma"),
    Abbreviation("HVAC", "Heating, Ventilation and Air Conditioning"),
    Abbreviation("IT", "Information Technology"),
    Abbreviation("LPN", "Licensed Practical Nurse"),
    Abbreviation("MSA", "Metropolitan Statistical Area"),
    Abbreviation("NCRC", "National Career Readiness Certificate"),
    Abbreviation("OJT", "On-the-Job Training"),
    Abbreviation("OSHA", "Occupational Safety and Health Administration"),
    Abbreviation("RN", "Registered Nurse"),
    Abbreviation("STEM", "Science, Technology, Engineering and Mathematics"),
    Abbreviation("WIOA", "Workforce Innovation and Opportunity Act"),
  ]

  /// Those that stand on a map as words of their own.
  static func spelledOut(on map: PathwayMap) -> [SheetFact] {
    let words = words(on: map)
    return all.filter { words.contains($0.short) }.compactMap { SheetFact($0.short, $0.long + ".") }
  }

  private static func words(on map: PathwayMap) -> Set<String> {
    var words: Set<String> = []
    if map.occupations.contains(where: { !$0.soc.isEmpty }) { words.insert(soc.short) }
    for text in texts(on: map) {
      for word in text.split(whereSeparator: { !$0.isLetter }) { words.insert(String(word)) }
    }
    return words
  }

  private static func texts(on map: PathwayMap) -> [String] {
    [map.name, map.source, map.note] + map.levels.map(\.title) + map.pathways.map(\.title)
      + map.occupations.flatMap { [$0.title, $0.education, $0.training] + $0.credentials }
      + map.progressions.flatMap {
        [$0.from.outside ?? "", $0.to.outside ?? "", $0.training]
      }
  }
}
