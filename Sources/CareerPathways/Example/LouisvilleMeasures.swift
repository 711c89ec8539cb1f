/// The measures, figures, reviews and adjustments of the example; all of them are invented.
enum LouisvilleMeasures {
  static func add(to workspace: inout Workspace) {
    workspace.add(Measure.self, measures)
    workspace.add(Actual.self, actuals)
    workspace.add(Review.self, reviews)
    workspace.add(Adjustment.self, adjustments)
  }

  private static let measures: [ExampleRow] = [
    ExampleRow(
      "businesses",
      [
        "name": "Employer participation", "group": "implementation", "unit": "businesses",
        "baseline": "3", "baseline_on": "2026-03-31", "target": "12", "target_on": "2027-03-31",
        "source": "Attendance of meetings", "owner": "Metro Workforce Board",
        "sample": "implementation-1",
      ]),
    ExampleRow(
      "leveraged",
      [
        "name": "Leveraged funds", "group": "output", "unit": "dollars", "baseline": "0",
        "baseline_on": "2026-06-30", "target": "100,000", "target_on": "2027-06-30",
        "source": "The braiding", "owner": "Metro Workforce Board", "sample": "output-1",
      ]),
    ExampleRow(
      "enrolled",
      [
        "name": "Participant enrollment in training", "group": "output", "unit": "people",
        "target": "60", "target_on": "2027-06-30", "source": "The partners’ own records",
        "sample": "output-5",
      ]),
    ExampleRow(
      "days-to-hire",
      [
        "name": "Days to fill a network post", "group": "employer", "unit": "days",
        "better": "down", "together": "average", "baseline": "74", "baseline_on": "2026-03-31",
        "target": "45", "target_on": "2027-06-30", "source": "A question to each employer",
        "owner": "Metro Workforce Board", "sample": "employer-1",
      ]),
    ExampleRow(
      "earnings",
      [
        "name": "Pay after a year", "group": "worker", "unit": "dollars an hour",
        "together": "average", "target": "24.50", "target_on": "2027-12-31",
      ]),
  ]

  private static let actuals: [ExampleRow] = [
    actual("businesses-1", "Employer participation", "2026-Q2", "4"),
    actual("businesses-2", "Employer participation", "2026-Q3", "7"),
    actual("leveraged-1", "Leveraged funds", "2026-Q3", "32,000"),
    actual(
      "enrolled-1", "Participant enrollment in training", "2026-Q1", "6", "Ohio River Schools"),
    actual(
      "enrolled-2", "Participant enrollment in training", "2026-Q1", "11",
      "Falls Technical College"),
    actual(
      "enrolled-3", "Participant enrollment in training", "2026-Q2", "4", "Ohio River Schools"),
    actual(
      "enrolled-4", "Participant enrollment in training", "2026-Q2", "18",
      "Falls Technical College"),
    actual(
      "enrolled-5", "Participant enrollment in training", "2026-Q3", "9", "Ohio River Schools"),
    actual(
      "enrolled-6", "Participant enrollment in training", "2026-Q3", "10",
      "Falls Technical College"),
    actual("days-1", "Days to fill a network post", "2026-Q1", "82", "Portland Freight Systems"),
    actual("days-2", "Days to fill a network post", "2026-Q1", "66", "Beechmont Health"),
    actual("days-3", "Days to fill a network post", "2026-Q2", "70", "Portland Freight Systems"),
    actual("days-4", "Days to fill a network post", "2026-Q2", "58", "Beechmont Health"),
    actual("days-5", "Days to fill a network post", "2026-Q3", "61", "Portland Freight Systems"),
    actual("days-6", "Days to fill a network post", "2026-Q3", "55", "Beechmont Health"),
  ]

  private static func actual(
    _ id: StaticString, _ measure: String, _ period: String, _ value: String,
    _ partner: String = ""
  ) -> ExampleRow {
    ExampleRow(
      id, ["measure": measure, "period": period, "value": value, "partner": partner])
  }

  private static let reviews: [ExampleRow] = [
    ExampleRow(
      "autumn-review",
      [
        "name": "Autumn look at the figures", "date": "2026-11-04", "with": "both",
        "partners": "Portland Freight Systems; Beechmont Health; Falls Technical College",
        "measures": "Participant enrollment in training; Days to fill a network post",
        "works": "Employers open their shifts sooner than they promised.",
        "changes": "Few enroll in autumn: day classes do not suit people who work.",
        "celebrated": "A post that stood open since spring went to a learner of the lab.",
      ])
  ]

  private static let adjustments: [ExampleRow] = [
    ExampleRow(
      "move-evenings",
      [
        "name": "Move two classes to the evening", "status": "under_way", "of": "delivery",
        "measures": "Participant enrollment in training",
        "statements": "Evenings in a lab with real switches, never slides alone.",
        "review": "Autumn look at the figures", "owner": "Falls Technical College",
        "programs": "Network certificate with an evening lab", "due": "2027-01-08",
      ]),
    ExampleRow(
      "ask-monthly",
      [
        "name": "Ask employers every month, not every quarter", "of": "plan",
        "review": "Autumn look at the figures", "owner": "Metro Workforce Board",
      ]),
  ]
}
