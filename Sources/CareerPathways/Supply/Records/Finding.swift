/// What the comparison of completers with openings showed of an occupation, as somebody noted it.
///
/// The figures stay as they were when it was noted, in words, with where they come from.
package struct Finding: RecordDocument {
  package let id: RecordID
  package var occupation = ""
  package var soc = ""
  package var verdict: Verdict?
  package var openings = ""
  package var completers = ""
  package var gap = ""
  package var ratio = ""
  package var split: SplitRule?
  /// The area and the data sets.
  package var source = ""
  package var date: CalendarDate?
  package var note = ""
  /// Whether training for it comes first.
  package var priority = Priority.no
  package var unknown: [String: JSON] = [:]

  package enum Priority: String, FieldChoice {
    case no
    case yes

    package var label: String { self == .yes ? "Yes" : "No" }
  }

  package static let folder = RecordID(fixed: "findings")

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Finding>] = [
    .text("occupation", "Occupation", \.occupation, required: true),
    .text("soc", "SOC code", \.soc),
    .choice("is_priority", "Priority", \.priority, usual: .no, help: "Whether it comes first"),
    .longText("note", "Note", \.note, help: "What it means here, and what partners say of it"),
    .choice("verdict", "Verdict", \.verdict),
    .text("openings", "Openings", \.openings, help: "A year"),
    .text("completers", "Completers", \.completers, help: "A year"),
    .text("gap", "Gap", \.gap, help: "Openings less completers"),
    .text("ratio", "Ratio", \.ratio, help: "Completers for each opening"),
    .choice("split", "Split", \.split, help: "How completers were shared out"),
    .text("source", "Source", \.source, help: "The area and the data sets"),
    .date("date", "Noted on", \.date, help: "As year-month-day"),
  ]
}

extension Workspace {
  /// The findings: priorities first, then by occupation.
  package var findingsInOrder: [Finding] {
    findings.values.sorted { left, right in
      guard left.priority == right.priority else { return left.priority == .yes }
      return (left.occupation, left.id) < (right.occupation, right.id)
    }
  }

  /// The latest finding on the occupation of a code.
  package func finding(on soc: String) -> Finding? {
    findings.values.filter { $0.soc == soc }
      .max { ($0.date?.description ?? "", $0.id) < ($1.date?.description ?? "", $1.id) }
  }
}
