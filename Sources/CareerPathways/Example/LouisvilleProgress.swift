/// How far the partnership of the example has come by the end of November 2026; invented, and in
/// keeping with its records.
enum LouisvilleProgress {
  static func add(to workspace: inout Workspace) {
    for row in elements { workspace.process[element: row.id] = row.record }
    for row in subSteps { workspace.process[subStep: row.id] = row.record }
  }

  static let subSteps = research + training + plan

  struct Element: Sendable {
    let id: String
    let status: Status
    let notes: String

    init(_ number: Int, _ status: Status, _ notes: String) {
      (id, self.status, self.notes) = ("element-\(number)", status, notes)
    }

    var record: OpeningElement {
      var element = OpeningElement()
      (element.status, element.notes) = (status, notes)
      return element
    }
  }

  struct Row: Sendable {
    let id: String
    let status: Status
    let owner: String
    let due: String
    let notes: String
    let evidence: [String]

    /// The id is that of the guide, such as `step-3-2`; the due date is year-month-day.
    init(
      _ id: String, _ status: Status, _ owner: String, due: String, _ notes: String,
      evidence: [String] = []
    ) {
      (self.id, self.status, self.owner, self.due) = (id, status, owner, due)
      (self.notes, self.evidence) = (notes, evidence)
    }

    var record: SubStep {
      var subStep = SubStep()
      (subStep.status, subStep.owner, subStep.due) = (status, owner, CalendarDate(due))
      (subStep.notes, subStep.evidence) = (notes, evidence)
      return subStep
    }
  }

  static let elements = [
    Element(
      1, .done, "The Metro Workforce Board convenes; Dana Okafor has half her time for it."),
    Element(2, .done, "All five public partners have joined. The charter was agreed in August."),
    Element(
      3, .underWay, "Information Technology was chosen. The list of companies that grow is due."),
    Element(4, .done, "Four businesses take part; Priya Nair of Beechmont Health leads them."),
    Element(5, .done, "The digest of the first round table went to public partners in a week."),
    Element(6, .underWay, "The next round table will look at the draft of the map."),
  ]
}
