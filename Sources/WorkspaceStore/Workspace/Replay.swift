import CareerPathways

/// Applies deltas to a document that somebody else may have changed meanwhile.
///
/// A place that still has the value the delta starts from gets the new one; a
/// place that has the new one already stays; any other is a conflict and stays.
struct Replay {
  private(set) var document: JSON?
  private(set) var conflicts: [Conflict] = []

  init(_ document: JSON?) { self.document = document }

  /// Applies the deltas of one change; each is compared with the document as it is now.
  mutating func apply(_ deltas: [Delta], of change: RecordID) {
    let start = document
    for delta in deltas {
      let found = Difference.value(at: delta.path[...], in: start)
      if found == delta.after { continue }
      if Self.fits(delta, found) {
        document = Difference.setting(delta.after, at: delta.path[...], in: document)
      }
      if !Self.holds(delta, Difference.value(at: delta.path[...], in: document)) {
        conflicts.append(Conflict(change: change, delta: delta, found: found))
      }
    }
  }

  /// Whether every place still has the value that its delta starts from.
  static func fits(_ deltas: [Delta], in document: JSON?) -> Bool {
    deltas.allSatisfy { fits($0, Difference.value(at: $0.path[...], in: document)) }
  }

  private static func fits(_ delta: Delta, _ found: JSON?) -> Bool {
    found == delta.before || delta.path.last == .order && agree(found, delta.before)
  }

  private static func holds(_ delta: Delta, _ found: JSON?) -> Bool {
    found == delta.after || delta.path.last == .order && agree(found, delta.after)
  }

  /// Whether two orders put the ids they share in the same order.
  private static func agree(_ one: JSON?, _ other: JSON?) -> Bool {
    guard let one = one?.elements, let other = other?.elements else { return false }
    let shared = Set(one).intersection(other)
    return one.filter(shared.contains) == other.filter(shared.contains)
  }
}
