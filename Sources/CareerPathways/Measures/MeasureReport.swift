/// The figures of measures as a table: a row a measure and partner, a column a period.
package struct MeasureReport: Hashable, Sendable {
  /// The earliest first.
  package let periods: [Period]
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let measure: Measure
    /// Who reported it; nil for all partners together.
    package let partner: Reference?
    /// One a period; nil where there is none.
    package let values: [Amount?]
  }

  /// All partners together, or a row for each that reported; one partner's figures alone where
  /// `partner` is given.
  package init(
    _ measures: [Measure], _ actuals: [Actual], byPartner: Bool = false,
    only partner: Reference? = nil
  ) {
    let ids = Set(measures.map(\.id))
    let kept = actuals.filter { actual in
      actual.measure?.id.map(ids.contains) == true && actual.period != nil && actual.value != nil
        && (partner == nil || actual.partner == partner)
    }
    let periods = Set(kept.compactMap(\.period)).sorted()
    self.periods = periods
    let byMeasure = Dictionary(grouping: kept) { $0.measure?.id }
    rows = measures.flatMap { measure in
      Self.rows(measure, byMeasure[measure.id] ?? [], periods, byPartner || partner != nil)
    }
  }

  private static func rows(
    _ measure: Measure, _ actuals: [Actual], _ periods: [Period], _ byPartner: Bool
  ) -> [Row] {
    guard byPartner else { return [row(measure, nil, actuals, periods)] }
    var partners: [Reference?] = []
    for actual in actuals where !partners.contains(actual.partner) {
      partners.append(actual.partner)
    }
    return partners.map { partner in
      row(measure, partner, actuals.filter { $0.partner == partner }, periods)
    }
  }

  private static func row(
    _ measure: Measure, _ partner: Reference?, _ actuals: [Actual], _ periods: [Period]
  ) -> Row {
    let byPeriod = Dictionary(grouping: actuals) { $0.period }
    return Row(
      measure: measure, partner: partner,
      values: periods.map { period in
        byPeriod[period].flatMap { measure.figure(of: $0) }
      })
  }
}
