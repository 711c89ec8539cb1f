/// What a step or a route costs: three parts that add up each, the first the weightiest.
struct RouteCost: Comparable, Sendable {
  let first: Int
  let second: Int
  let third: Int

  static let zero = RouteCost(0, 0, 0)

  init(_ first: Int, _ second: Int, _ third: Int) {
    (self.first, self.second, self.third) = (first, second, third)
  }

  static func < (left: RouteCost, right: RouteCost) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }

  /// Sums past the largest number stay there.
  static func + (left: RouteCost, right: RouteCost) -> RouteCost {
    RouteCost(
      sum(left.first, right.first), sum(left.second, right.second), sum(left.third, right.third))
  }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
