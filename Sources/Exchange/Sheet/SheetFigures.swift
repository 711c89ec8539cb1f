import CareerPathways

/// What is known of a cell or an occupation in figures, in words.
struct SheetFigures {
  /// Empty where they are not known, as is pay.
  let postings: String
  /// As people say it: `$32.22 to $51.22 an hour`.
  let pay: String
  /// The same where there is little room: `$32.22-$51.22/hour`.
  let shortPay: String
  let isInDemand: Bool

  init(postings: Int?, wages: WageRange?, isOfficial: Bool = false, of map: PathwayMap) {
    self.postings = postings.map { FigureWords.count($0, of: "posting") } ?? ""
    let mark = isOfficial ? " " + SheetWords.official : ""
    pay = wages.map { FigureWords.spokenWages($0) + mark } ?? ""
    shortPay = wages.map { FigureWords.shortWages($0) + mark } ?? ""
    isInDemand = map.isInDemand(postings)
  }

  var isEmpty: Bool { postings.isEmpty && pay.isEmpty }

  /// The figures in one line.
  func words(isShort: Bool = false) -> String {
    [postings, isShort ? shortPay : pay].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The figures in one line, and that they are in high demand.
  func allWords(isShort: Bool = false) -> String {
    [words(isShort: isShort), isInDemand ? SheetWords.highDemand : ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension PathwayMap {
  /// Whether so many postings are in high demand on this map.
  fileprivate func isInDemand(_ postings: Int?) -> Bool {
    guard let demandThreshold, let postings else { return false }
    return postings >= demandThreshold
  }
}
