/// The figures of a question by their definitions, slowly, and by other ways than the product goes.
struct SlowStatistics {
  let ratings: [Double]

  init(_ ratings: [Int]) { self.ratings = ratings.map(Double.init) }

  /// Takes the lowest and the highest away until one or two are left.
  var median: Double? {
    var rest = ratings
    while rest.count > 2 {
      for extreme in [rest.min(), rest.max()] {
        if let index = rest.firstIndex(where: { $0 == extreme }) { rest.remove(at: index) }
      }
    }
    return rest.isEmpty ? nil : rest.reduce(0, +) / Double(rest.count)
  }

  /// Moves the mean with each rating.
  var mean: Double? {
    var mean = 0.0
    for (index, rating) in ratings.enumerated() { mean += (rating - mean) / Double(index + 1) }
    return ratings.isEmpty ? nil : mean
  }

  /// From the distances to the mean, in two passes.
  var deviation: Double? {
    guard ratings.count > 1, let mean else { return nil }
    let squares = ratings.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    return (squares / Double(ratings.count - 1)).squareRoot()
  }

  var low: Double? { ratings.sorted().first }
  var high: Double? { ratings.sorted().last }

  /// The sum of the squared differences of all pairs, over count times one less: the variance.
  private var pairs: (sum: Int, below: Int) {
    var sum = 0
    for one in ratings.indices {
      for other in ratings.indices where other > one {
        let difference = Int(ratings[one] - ratings[other])
        sum += difference * difference
      }
    }
    return (sum, ratings.count * (ratings.count - 1))
  }

  /// Whether people disagree more here than there.
  func isWider(than other: SlowStatistics) -> Bool {
    let mine = (high ?? 0) - (low ?? 0)
    let theirs = (other.high ?? 0) - (other.low ?? 0)
    guard mine == theirs else { return mine > theirs }
    return pairs.sum * other.pairs.below > other.pairs.sum * pairs.below
  }
}
