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
    let own = actuals.filter { $0.measure == .record(measure.id) }
    let byPeriod = Dictionary(grouping: own) { $0.period }
    points = byPeriod.compactMap { period, actuals in
      guard let period, let value = measure.figure(of: actuals) else { return nil }
      return Point(period: period, value: value)
    }.sorted { $0.period < $1.period }
  }

  package var latest: Point? { points.last }
}

extension Measure {
  /// The figure of all partners together for one period: what was reported for all of them, else
  /// the sum or the average of what each reported; nil where nobody reported any.
  package func figure(of actuals: [Actual]) -> Amount? {
    let whole = actuals.filter { $0.partner == nil }.compactMap(\.value)
    let values = whole.isEmpty ? actuals.compactMap(\.value) : whole
    guard !values.isEmpty else { return nil }
    let sum = values.reduce(0) { $0 + $1.hundredths }
    guard together == .average else { return Amount(hundredths: sum) }
    return Amount(hundredths: Int((Double(sum) / Double(values.count)).rounded()))
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
