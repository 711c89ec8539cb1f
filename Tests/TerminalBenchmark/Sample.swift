/// Observations of one quantity.
struct Sample {
  private var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The value that `share` of the observations do not exceed, by nearest rank; nil for none.
  func quantile(_ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let rank = (share * Double(values.count)).rounded(.up)
    return values.sorted()[min(values.count, max(1, Int(rank))) - 1]
  }

  var median: Double? { quantile(0.5) }
}
