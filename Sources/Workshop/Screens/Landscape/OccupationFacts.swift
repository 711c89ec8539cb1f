import CareerPathways
import LaborData

/// The figures of an occupation as lines of a page.
enum OccupationFacts {
  static func all(_ row: LandscapeRow) -> [(label: String, text: String)] {
    let pay = [
      ("10th", row.pay(\.p10)), ("25th", row.pay(\.p25)), ("median", row.pay(\.median)),
      ("75th", row.pay(\.p75)), ("90th", row.pay(\.p90)),
    ]
    let share = row.share.map { " (\(Sentences.number($0, decimals: 2))% of all)" } ?? ""
    let facts = [
      ("Employment", joined(Sentences.figure(row.employment), share)),
      ("Location quotient", Sentences.figure(row.locationQuotient, decimals: 2)),
      (
        "Wages",
        pay.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      ),
      ("Openings a year", Sentences.figure(row.openings)),
      ("Growth over the period", joined(Sentences.figure(row.growth, decimals: 1), "%")),
      ("Typical education", row.education ?? ""),
      ("Job zone", row.zone.map(String.init) ?? ""),
    ]
    return facts.map { (label: $0.0, text: $0.1.isEmpty ? "not known" : $0.1) }
  }

  private static func joined(_ text: String, _ unit: String) -> String {
    text.isEmpty ? "" : text + unit
  }
}
