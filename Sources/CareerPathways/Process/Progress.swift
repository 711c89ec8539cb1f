/// How many of several pieces of work are done.
package struct Progress: Hashable, Sendable {
  package let done: Int
  /// Those that are needed at all.
  package let total: Int
  /// Those begun but not done.
  package let underWay: Int

  package init(done: Int, total: Int, underWay: Int = 0) {
    self.done = done
    self.total = total
    self.underWay = underWay
  }

  package init(_ statuses: some Sequence<Status>) {
    self = statuses.reduce(Progress(done: 0, total: 0)) { $0 + Progress($1) }
  }

  private init(_ status: Status) {
    self.init(
      done: status == .done ? 1 : 0, total: status == .notNeeded ? 0 : 1,
      underWay: status == .underWay ? 1 : 0)
  }

  package var isComplete: Bool { done == total }

  /// The status of the whole; not needed where no part is.
  package var status: Status {
    if total == 0 { return .notNeeded }
    if isComplete { return .done }
    return done + underWay > 0 ? .underWay : .notStarted
  }

  package static func + (left: Progress, right: Progress) -> Progress {
    Progress(
      done: left.done + right.done, total: left.total + right.total,
      underWay: left.underWay + right.underWay)
  }
}
