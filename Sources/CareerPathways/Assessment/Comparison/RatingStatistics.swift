/// What the ratings of some people come to; a blank is no rating and so is not among them.
package struct RatingStatistics: Hashable, Sendable {
  /// How many gave each rating, from 1 to 5.
  package let tally: [Int]

  /// Passes over what is no rating.
  package init(_ ratings: some Sequence<Int>) {
    var tally = Answer.ratings.map { _ in 0 }
    for rating in ratings where Answer.ratings.contains(rating) { tally[rating - 1] += 1 }
    self.tally = tally
  }

  package var count: Int { tally.reduce(0, +) }

  /// The ratings in rising order.
  package var ratings: [Int] {
    zip(Answer.ratings, tally).flatMap { Array(repeating: $0, count: $1) }
  }

  /// The middle rating, halfway between the two middle ones of an even number.
  package var median: Double? {
    let ratings = ratings
    guard !ratings.isEmpty else { return nil }
    return Double(ratings[(ratings.count - 1) / 2] + ratings[ratings.count / 2]) / 2
  }

  /// The lowest and the highest rating.
  package var range: ClosedRange<Int>? {
    guard let low = tally.firstIndex(where: { $0 > 0 }),
      let high = tally.lastIndex(where: { $0 > 0 })
    else { return nil }
    return (low + 1)...(high + 1)
  }

  /// The mean and the standard deviation; nil where nobody rated.
  package var moments: Moments? { count > 0 ? Moments(ratings) : nil }

  /// How far apart the ratings are; nil for fewer than two, who cannot disagree.
  package var spread: Spread? { count > 1 ? Spread(ratings) : nil }
}

extension RatingStatistics {
  /// Mean and standard deviation, which are never given without the count they rest on.
  package struct Moments: Hashable, Sendable {
    package let count: Int
    package let mean: Double
    /// Of a sample, with one less than the count below the line; nil for a single rating.
    package let deviation: Double?

    /// Fewer than this many ratings make both unreliable.
    package static let least = 8

    package var isUnreliable: Bool { count < Self.least }

    fileprivate init(_ ratings: [Int]) {
      count = ratings.count
      mean = Double(ratings.reduce(0, +)) / Double(ratings.count)
      deviation = Spread(ratings).variance.map { $0.squareRoot() }
    }
  }

  /// How far apart ratings are: by their range, and where that is the same by their variance.
  ///
  /// Kept as whole numbers, so that two spreads are equal exactly where they are.
  package struct Spread: Comparable, Hashable, Sendable {
    /// The highest rating less the lowest.
    package let width: Int
    /// The variance of a sample as a fraction in its lowest terms.
    private let above: Int
    private let below: Int

    fileprivate init(_ ratings: [Int]) {
      let count = ratings.count
      let sum = ratings.reduce(0, +)
      let squares = ratings.reduce(0) { $0 + $1 * $1 }
      let (above, below) = (count * squares - sum * sum, count * (count - 1))
      let divisor = max(1, Self.divisor(above, below))
      self.above = above / divisor
      self.below = below / divisor
      width = (ratings.max() ?? 0) - (ratings.min() ?? 0)
    }

    fileprivate var variance: Double? { below > 0 ? Double(above) / Double(below) : nil }

    package static func < (left: Spread, right: Spread) -> Bool {
      guard left.width == right.width else { return left.width < right.width }
      return left.above * right.below < right.above * left.below
    }

    /// The greatest common divisor.
    private static func divisor(_ one: Int, _ other: Int) -> Int {
      other == 0 ? one : divisor(other, one % other)
    }
  }
}
