/// The order of the elements of two arrays, by the order that both began with.
struct MergedOrder {
  /// Every id of either side, once.
  let ids: [String]
  /// Whether both sides reordered what all three have, each in its own way; ours stands then.
  let isDisputed: Bool

  init(base: [String], ours: [String], theirs: [String]) {
    let common = Set(base).intersection(ours).intersection(theirs)
    let (was, our, their) = (
      base.filter(common.contains), ours.filter(common.contains), theirs.filter(common.contains)
    )
    isDisputed = our != was && their != was && our != their
    ids =
      our == was
      ? Self.inserting(ours, into: theirs) : Self.inserting(theirs, into: ours)
  }

  /// One order, with what the other alone has behind what it follows there.
  private static func inserting(_ other: [String], into order: [String]) -> [String] {
    let known = Set(order)
    var followers: [String?: [String]] = [:]
    var last: String?
    for id in other {
      if known.contains(id) { last = id } else { followers[last, default: []].append(id) }
    }
    return (followers[nil] ?? []) + order.flatMap { [$0] + (followers[$0] ?? []) }
  }
}
