import CareerPathways

/// Titles of which no two are the same.
struct DistinctTitles {
  private var taken: Set<String> = []

  /// The title, with a number behind it where another one has it; false where it needed one.
  mutating func title(_ wish: String) -> (title: String, isOwn: Bool) {
    guard !taken.insert(wish).inserted else { return (wish, true) }
    var number = 2
    while !taken.insert("\(wish) (\(number))").inserted { number += 1 }
    return ("\(wish) (\(number))", false)
  }
}
