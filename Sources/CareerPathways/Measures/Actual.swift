/// The figure of a measure for a period, from one partner or from all.
package struct Actual: KeptRecord {
  package let id: RecordID
  package var measure: Reference?
  package var period: Period?
  package var value: Amount?
  package var partner: Reference?
  package var note = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "actuals")
  package static let noun = Noun("figure of a measure", "figures of measures")
  package static let purpose =
    "What the measures came to, period by period, and which partner reported it."
  package static let place = GuidePlace.step(8, subStep: 1)

  package init(id: RecordID) { self.id = id }

  package var title: String {
    [period?.description, value?.description].compactMap(\.self).joined(separator: ": ")
  }

  package static let fields: [Field<Actual>] = [
    .reference("measure", "Measure", \.measure, to: .records(Measure.folder)),
    .period("period", "Period", \.period, help: "Such as 2026, 2026-Q3 or 2026-09"),
    .amount("value", "Figure", \.value, help: "In the unit of the measure"),
    .reference(
      "partner", "Reported by", \.partner, to: .records(Partner.folder),
      help: "Blank where it is for all partners together"),
    .longText("note", "Note", \.note, help: "The story behind the figure"),
  ]

  /// The latest period first.
  package static func precedes(_ one: Actual, _ other: Actual) -> Bool {
    switch (one.period, other.period) {
    case (let left?, let right?) where left != right: right < left
    case (.some, nil): true
    case (nil, .some): false
    default: one.id < other.id
    }
  }
}
