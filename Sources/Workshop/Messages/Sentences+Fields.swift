import CareerPathways

extension Sentences {
  /// Why a field does not take what was typed, and what it takes.
  package static func problem(_ problem: FieldProblem) -> String {
    switch problem {
    case .required: "This cannot be left empty."
    case .notWholeNumber: "Type a whole number, such as 78."
    case .outside(let range):
      "Type a number from \(FigureWords.count(range.lowerBound)) to "
        + "\(FigureWords.count(range.upperBound))."
    case .notMoney: "Type an amount of dollars, such as 32.22."
    case .notWage: "Type pay, such as 19.25, 19.25/hr, 40,040/yr or 19.25-33.49."
    case .notPercent: "Type a percentage, such as 12.5%."
    case .notAmount: "Type a figure, such as 40 or 12.5."
    case .notPeriod: "Type a year, a quarter or a month, such as 2026, 2026-Q3 or 2026-09."
    case .notDate: "Type a date as 2026-12-01, or as next fri, tomorrow or +2w."
    case .notLink: "Type an address that begins with https:// or mailto:."
    case .notChoice: "Choose one of the values."
    case .wrongKind: "This does not belong here."
    case .promised:
      "People have answered without names, so names stay hidden. A new round can show them."
    case .contradicted: "Another field of the same row says otherwise."
    case .sealed:
      "What people answered is sealed: to change one answer would tell what that person rated."
    case .final: "The map is final, and stays as it is. A new draft of it can be changed."
    case .noSuchRecord: "Nothing goes by this name. Choose one that is there, or add it first."
    case .noSuchSection:
      "The self-assessment has no such section. Name one by its id, such as forming."
    case .fixed: "This stays as it is, and can’t be changed here."
    }
  }
}
