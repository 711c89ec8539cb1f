/// Telling which of several things were moved among the others.
enum Order {
  /// As few ids of `new` as can be, such that all others are in the order of `old`.
  ///
  /// Ids that only one of them has are passed over.
  static func moved(from old: [RecordID], to new: [RecordID]) -> [RecordID] {
    let places = Dictionary(zip(old, old.indices), uniquingKeysWith: { first, _ in first })
    let shared = new.filter { places[$0] != nil }
    let ranks = shared.compactMap { places[$0] }
    guard zip(ranks, ranks.dropFirst()).contains(where: { $0 > $1 }) else { return [] }
    let kept = Set(longestRise(of: ranks))
    return shared.indices.filter { !kept.contains($0) }.map { shared[$0] }
  }

  /// The places of a longest run of rising numbers, which need not be neighbours.
  private static func longestRise(of numbers: [Int]) -> [Int] {
    // For each length, the place where a run of it ends lowest.
    var ends: [Int] = []
    var former = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      let length = ends.firstIndex { numbers[$0] >= number } ?? ends.count
      former[place] = length > 0 ? ends[length - 1] : nil
      if length == ends.count { ends.append(place) } else { ends[length] = place }
    }
    var run: [Int] = []
    var next = ends.last
    while let place = next {
      run.append(place)
      next = former[place]
    }
    return run.reversed()
  }
}
