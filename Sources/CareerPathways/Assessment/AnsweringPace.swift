/// How fast a person fills in the form, for an estimate of the time left.
package struct AnsweringPace: Hashable, Sendable {
  /// When the last rating was given, in milliseconds.
  private var last: Int?
  private var seconds = usual * usualCount
  private var count = usualCount

  /// Seconds that a rating with some thought takes, until a person's own pace is known.
  private static let usual = 40
  /// How many of a person's own ratings weigh as much as the usual pace.
  private static let usualCount = 3
  /// The seconds that a pause between two ratings counts at most.
  private static let longest = 180

  package init() {}

  /// Notes that something was rated, at a time in milliseconds.
  package mutating func rated(at time: Int) {
    defer { last = time }
    guard let last, time >= last else { return }
    seconds += min(Self.longest, (time - last) / 1_000)
    count += 1
  }

  /// The minutes that so many ratings will take, rounded up.
  package func minutes(for remaining: Int) -> Int {
    (max(0, remaining) * seconds + count * 60 - 1) / (count * 60)
  }
}
