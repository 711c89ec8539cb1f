import CareerPathways

extension CellText {
  /// The text of a cell that reads back as these titles and figures.
  package static func print(_ titles: [String], _ figures: CellFigures?) -> String {
    FieldKind.list.print(.list(titles + (figures.map(pieces) ?? [])))
  }

  private static func pieces(_ figures: CellFigures) -> [String] {
    let postings = figures.postings.map { "\($0) posting" + ($0 == 1 ? "" : "s") }
    return [postings, figures.wages.map(words)].compactMap { $0 }
  }

  private static func words(_ wages: WageRange) -> String {
    let basis = wages.basis == .hourly ? "an hour" : "a year"
    return switch (wages.low, wages.high) {
    case (let low?, let high?) where low == high: "$\(low) \(basis)"
    case (let low?, let high?): "$\(low)-$\(high) \(basis)"
    case (let low?, nil): "from $\(low) \(basis)"
    case (nil, let high?): "up to $\(high) \(basis)"
    case (nil, nil): ""
    }
  }
}
