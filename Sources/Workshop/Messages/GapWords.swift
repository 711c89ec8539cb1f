import CareerPathways

/// How completers, openings and what they come to read, on the screen and from the command line.
package enum GapWords {
  /// A number of persons to a tenth: `2,940`, `6,390.1`.
  package static func persons(_ persons: Double) -> String {
    let tenths = (abs(persons) * 10).rounded()
    guard tenths < 1e15 else { return "\(persons)" }
    let (whole, rest) = Int(tenths).quotientAndRemainder(dividingBy: 10)
    let sign = persons < 0 && tenths > 0 ? "-" : ""
    return sign + FigureWords.count(whole) + (rest == 0 ? "" : ".\(rest)")
  }

  package static func known(_ persons: Double?) -> String { persons.map(Self.persons) ?? "unknown" }

  /// A ratio to a hundredth: `2.17`.
  package static func ratio(_ ratio: Double?) -> String {
    guard let ratio else { return "–" }
    let hundredths = (ratio * 100).rounded()
    guard hundredths < 1e12 else { return "\(ratio)" }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    return FigureWords.count(whole) + "." + (rest < 10 ? "0" : "") + String(rest)
  }

  /// A part of a whole in percent, to a tenth: `12.5%`.
  package static func share(_ part: Double) -> String { persons(part * 100) + "%" }

  /// As a figure of a file has it: whole numbers without a point, others unrounded.
  package static func plain(_ figure: Double) -> String {
    Int(exactly: figure).map(String.init) ?? "\(figure)"
  }

  /// The names over the columns of `line`.
  static let lineHead =
    "  " + left("Split", 16) + right("Completers", 11) + right("Gap", 11) + right("Ratio", 8)
    + "  Verdict"

  /// What a rule says of an occupation, in columns.
  static func line(
    _ rule: SplitRule, _ row: OccupationGap, _ balance: BalanceRange, isChosen: Bool
  ) -> String {
    let completers = row.hasUnknownCompleters ? "unknown" : persons(row.completers)
    let figures =
      right(completers, 11) + right(known(row.gap), 11) + right(ratio(row.ratio), 8)
    return (isChosen ? "› " : "  ") + left(rule.label, 16) + figures + "  "
      + row.verdict(balance).label
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// How far completers are from the openings, in words for a room: `118 too few`.
  static func distance(_ gap: Double) -> String {
    "\(persons(abs(gap))) too \(gap > 0 ? "few" : "many")"
  }

  /// The sign of a verdict on the map and in lists, one column wide.
  static func glyph(_ verdict: Verdict) -> Unicode.Scalar {
    switch verdict {
    case .undersupply: "-"
    case .balance: "="
    case .oversupply: "+"
    case .unknown: "?"
    case .noOpenings: "0"
    }
  }

  /// What the gap of an occupation means, in a sentence.
  static func meaning(_ row: OccupationGap, _ balance: BalanceRange) -> String {
    switch row.verdict(balance) {
    case .undersupply where row.programs == 0:
      "No program here leads to it by the crosswalk: the gap need not be one of training."
    case .undersupply: "Fewer people complete programs than there are openings."
    case .balance: "About as many people complete programs as there are openings."
    case .oversupply: "More people complete programs than there are openings."
    case .unknown where row.openings == nil: "The projections give no openings for it here."
    case .unknown: "It is not known how many people complete one of its programs."
    case .noOpenings: "The projections expect no openings."
    }
  }
}

/// What the comparison is, as screen, help and pages state it.
extension GapWords {
  package static let definition = [
    "Openings are the annual openings that projections expect for an occupation in the area: from "
      + "growth and from people who leave it. They are no count of vacancies.",
    "Completers are the awards of a year in first majors at the institutions of the region, as "
      + "IPEDS counts them, and what the partnership adds of programs outside IPEDS. Somebody with "
      + "two awards counts twice.",
    "The crosswalk of the NCES says which occupations a program leads to; the partnership’s own "
      + "links come before it. An occupation that is only reported together with others stands for "
      + "all of them.",
    "A program that leads to several occupations is shared out among those with openings: by their "
      + "openings, equally, or by the people who work in them. In full, each gets all who complete, "
      + "so a person counts several times and there are no totals.",
    "Completers of a program without a match, or without openings for any of its occupations, are "
      + "not shared out. Those shared out and those not are always all who complete.",
    "The gap is openings less completers, the ratio completers for each opening. Below the range of "
      + "balance is under-supply, above it oversupply. A figure that is missing or withheld makes "
      + "the verdict unknown; it never counts as nothing.",
    "The gap is a question to ask, no answer: many openings are filled by people who move, change "
      + "work or learn on the job, and many awards go to people who have the work already.",
  ]
}
