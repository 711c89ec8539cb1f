/// A measure with what it came to, period by period.
package struct MeasureProgress: Hashable, Sendable, Identifiable {
  package let measure: Measure
  /// One figure a period, the earliest first.
  package let points: [Point]

  /// The figure of a period: that of all partners together.
  package struct Point: Hashable, Sendable {
    package let period: Period
    package let value: Amount
  }

  package var id: RecordID { measure.id }

  /// Takes the figures that point at the measure; one without period or value is left out.
  package init(_ measure: Measure, _ actuals: [Actual]) {
    self.measure = measure
    var values: [Period: [Amount]] = [:]
    for actual in actuals where actual.measure == .record(measure.id) {
      guard let period = actual.period, let value = actual.value else { continue }
      values[period, default: []].append(value)
    }
    points = values.sorted { $0.key < $1.key }.map { period, values in
      Point(period: period, value: measure.together.value(of: values))
    }
  }

  package var latest: Point? { points.last }
}

extension Measure.Together {
  /// The sum, or the average rounded to hundredths; zero of nothing.
  package func value(of values: [Amount]) -> Amount {
    let sum = values.reduce(0) { $0 + $1.hundredths }
    guard self == .average, values.count > 1 else { return Amount(hundredths: sum) }
    let average = Double(sum) / Double(values.count)
    return Amount(hundredths: Int(average.rounded()))
  }
}

/// How far a measure has come.
extension MeasureProgress {
  /// The way from the baseline to the target that is behind, 1 at the target, below 0 where it
  /// got worse; nil where a figure is missing or the target does not differ from the baseline.
  ///
  /// (actual - baseline) / (target - baseline), whether up or down is better. Without a baseline
  /// where more is better, the way begins at zero.
  package var share: Double? {
    guard let latest, let target = measure.target, let baseline = start else { return nil }
    let way = Double(target.hundredths) - Double(baseline.hundredths)
    guard way != 0, (way > 0) == (measure.better == .up) else { return nil }
    return (Double(latest.value.hundredths) - Double(baseline.hundredths)) / way
  }

  private var start: Amount? { measure.baseline ?? (measure.better == .up ? Amount(0) : nil) }

  /// Whether the last figure is as good as the target or better; nil where one is missing.
  package var isReached: Bool? {
    guard let latest, let target = measure.target else { return nil }
    return measure.better == .up ? latest.value >= target : latest.value <= target
  }

  /// Whether the target is worse than the baseline, so that one of the three must be wrong.
  package var isContradictory: Bool {
    guard let baseline = measure.baseline, let target = measure.target else { return false }
    return measure.better == .up ? target < baseline : target > baseline
  }

  /// Where the measure stands on a day.
  package func standing(on today: CalendarDate) -> Standing {
    if isContradictory { return .contradictory }
    guard let isReached else { return measure.target == nil ? .noTarget : .noFigure }
    if isReached { return .reached }
    if let due = measure.targetOn, due < today { return .missed }
    guard let share, let expected = expected(on: today) else { return .underWay }
    return share >= expected ? .onTrack : .behind
  }

  /// The share that an even pace from baseline to target would have reached by the end of the last
  /// period, or by today where that is earlier; nil without both days.
  private func expected(on today: CalendarDate) -> Double? {
    guard let from = measure.baselineOn, let until = measure.targetOn, from < until,
      let day = latest.map({ min($0.period.end, today) })
    else { return nil }
    let part = Double(day.dayNumber - from.dayNumber) / Double(until.dayNumber - from.dayNumber)
    return min(max(0, part), 1)
  }

  package enum Standing: Hashable, Sendable {
    case noTarget, noFigure, contradictory
    case reached, onTrack, underWay, behind
    /// Not reached by its day.
    case missed
  }
}
