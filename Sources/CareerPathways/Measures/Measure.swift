/// Something by which the partnership knows how the work goes and what comes of it.
package struct Measure: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var group: Group?
  package var unit = ""
  package var better = Better.up
  package var together = Together.sum
  package var baseline: Amount?
  package var baselineOn: CalendarDate?
  package var target: Amount?
  package var targetOn: CalendarDate?
  package var source = ""
  package var owner: Reference?
  package var programs: [Reference] = []
  /// The id of the guide’s sample measure that it was made from; blank for the partnership’s own.
  package var sample = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "measures")
  package static let noun = Noun("measure")
  package static let purpose =
    "How the work goes and what comes of it: where it began, the target, and who knows the figure."
  package static let place = GuidePlace.appendix(.sampleMeasures)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<Measure>] = [
    .text("name", "Measure", \.name, required: true, help: "What is measured"),
    .choice("group", "Group", \.group, help: "What it says something about"),
    .text("unit", "Unit", \.unit, help: "Such as people, days, % or dollars"),
    .choice("better", "Better", \.better, usual: .up, help: "Whether more is better, or less"),
    .choice(
      "together", "Together", \.together, usual: .sum,
      help: "How the figures of several partners for one period count together"),
    .amount("baseline", "Baseline", \.baseline, help: "Where it began"),
    .date("baseline_on", "Baseline on", \.baselineOn),
    .amount("target", "Target", \.target, help: "Where it is to come"),
    .date("target_on", "Target by", \.targetOn, help: "Such as 2026-12-31 or +12m"),
    .text("source", "Source", \.source, help: "Where the figures come from"),
    .reference("owner", "Owner", \.owner, to: .records(Partner.folder), help: "Who reports it"),
    .references(
      "programs", "Programs", \.programs, to: .records(Program.folder),
      help: "The programs that it tells of"),
    .text("sample", "Sample", \.sample, help: "The guide’s sample that it was made from"),
    .longText("notes", "Notes", \.notes),
  ]

  /// By group, then by name.
  package static func precedes(_ one: Measure, _ other: Measure) -> Bool {
    (one.group?.number ?? 5, one.name.lowercased(), one.id)
      < (other.group?.number ?? 5, other.name.lowercased(), other.id)
  }
}

extension Measure {
  /// The four groups of the guide.
  package enum Group: String, FieldChoice {
    case implementation, output, employer, worker

    /// From 1 to 4.
    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package var label: String {
      switch self {
      case .implementation: "Implementation"
      case .output: "Output"
      case .employer: "Employer impact"
      case .worker: "Worker impact"
      }
    }
  }

  package enum Better: String, FieldChoice {
    case up, down

    package var label: String { self == .up ? "Up" : "Down" }
  }

  /// How the figures of several partners for one period make one.
  package enum Together: String, FieldChoice {
    case sum, average

    package var label: String { self == .sum ? "Sum" : "Average" }
  }
}
