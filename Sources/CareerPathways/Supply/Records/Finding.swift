/// What the comparison of completers with openings showed of an occupation, as somebody noted it.
///
/// The figures stay as they were when it was noted, in words, with where they come from.
package struct Finding: KeptRecord {
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
  package static let noun = Noun("finding")
  package static let purpose =
    "What the comparison of completers with openings showed and what was said of it, with the "
    + "figures as they were then. Priorities come first: training is planned from them."
  package static let place = GuidePlace.step(4, subStep: 4)

  package init(id: RecordID) { self.id = id }

  /// Priorities come first, then by occupation.
  package static func precedes(_ one: Finding, _ other: Finding) -> Bool {
    (one.priority == .yes ? 0 : 1, one.occupation, one.id)
      < (other.priority == .yes ? 0 : 1, other.occupation, other.id)
  }

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
  /// What the comparison of completers with openings showed.
  package var findings: [RecordID: Finding] {
    get { self[Finding.self] }
    set { self[Finding.self] = newValue }
  }

  /// Completers of programs that public files leave out.
  package var completers: [RecordID: LocalCompleters] {
    get { self[LocalCompleters.self] }
    set { self[LocalCompleters.self] = newValue }
  }

  /// Links that the crosswalk lacks or has wrong.
  package var crosswalk: [RecordID: CrosswalkOverride] {
    get { self[CrosswalkOverride.self] }
    set { self[CrosswalkOverride.self] = newValue }
  }

  package var findingsInOrder: [Finding] { all(Finding.self) }

  /// The latest finding on the occupation of a code.
  package func finding(on soc: String) -> Finding? {
    findings.values.filter { $0.soc == soc }
      .max { ($0.date?.description ?? "", $0.id) < ($1.date?.description ?? "", $1.id) }
  }
}
