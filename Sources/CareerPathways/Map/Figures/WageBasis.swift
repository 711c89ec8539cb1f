/// What a wage pays for: an hour or a year.
package enum WageBasis: String, FieldChoice {
  case hourly
  case annual

  package var label: String {
    switch self {
    case .hourly: "Hourly"
    case .annual: "Annual"
    }
  }

  /// Hours of a year of full-time work: 52 weeks of 40 hours.
  ///
  /// The figure with which the Bureau of Labor Statistics turns hourly wages
  /// into annual ones in its Occupational Employment and Wage Statistics.
  package static let hoursInYear = 2080
}

extension Money {
  /// This wage on another basis, rounded to the cent.
  package func converted(from basis: WageBasis, to other: WageBasis) -> Money {
    switch (basis, other) {
    case (.hourly, .annual):
      let (cents, overflows) = cents.multipliedReportingOverflow(by: WageBasis.hoursInYear)
      return overflows ? .most : Money(cents: cents)
    case (.annual, .hourly):
      return Money(cents: (cents + WageBasis.hoursInYear / 2) / WageBasis.hoursInYear)
    case (.hourly, .hourly), (.annual, .annual): return self
    }
  }
}
