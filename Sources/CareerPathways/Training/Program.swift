/// A program of education or training to start, change or stop.
package struct Program: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var move = Move.start
  package var provider: Reference?
  package var status = Status.notStarted
  package var summary = ""
  /// The training needs that it meets.
  package var needs: [Reference] = []
  package var occupations: [Reference] = []
  package var starts: CalendarDate?
  package var months: Int?
  package var places: Int?
  /// The business partners that said its design heads the right way.
  package var validatedBy: [Reference] = []
  package var validatedOn: CalendarDate?
  package var validation = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]
  private var designs: [DesignElement: ElementDesign] = [:]

  package static let folder = RecordID(fixed: "programs")
  /// The folder of the training needs.
  package static let needs = RecordID(fixed: "training-needs")
  package static let noun = Noun("program")
  package static let purpose =
    "The education and training plan: programs to start, change or stop, and why each."
  package static let place = GuidePlace.step(5, subStep: 2)

  package init(id: RecordID) { self.id = id }

  /// What it does about a design element.
  package subscript(element element: DesignElement) -> ElementDesign {
    get { designs[element] ?? ElementDesign() }
    set { designs[element] = newValue == ElementDesign() ? nil : newValue }
  }

  /// Whether business partners have looked at it, with the day.
  package var isValidated: Bool { !validatedBy.isEmpty && validatedOn != nil }

  /// What becomes of a program.
  package enum Move: String, FieldChoice {
    case start, change, stop, keep

    package var label: String {
      switch self {
      case .start: "Start"
      case .change: "Change"
      case .stop: "Stop"
      case .keep: "Keep as it is"
      }
    }
  }
}

extension Program {
  package static let fields: [Field<Program>] =
    planFields + DesignElement.allCases.flatMap(designFields) + checkFields

  private static let planFields: [Field<Program>] = [
    .text("name", "Program", \.name, required: true, help: "What it is called"),
    .choice("move", "Move", \.move, usual: .start, help: "Start, change, stop or keep it"),
    .reference(
      "provider", "Provider", \.provider, to: .records(Partner.folder), help: "Who runs it"),
    .choice("status", "Status", \.status, usual: .notStarted, help: "How far the move is"),
    .longText("summary", "What", \.summary, help: "What is taught, or what changes and why"),
    .references(
      "needs", "Needs", \.needs, to: .records(Program.needs),
      help: "The training needs that it meets"),
    .references(
      "occupations", "Occupations", \.occupations, to: .occupations,
      help: "The occupations that it prepares for"),
    .date("starts", "Starts", \.starts, help: "Such as 2026-12-01 or next mon"),
    .wholeNumber("months", "Months", \.months, in: 1...120, help: "How long it takes"),
    .wholeNumber("places", "Places", \.places, in: 0...100_000, help: "How many can take part"),
  ]

  private static func designFields(of element: DesignElement) -> [Field<Program>] {
    let title = element.title
    return [
      .choice(
        element.rawValue, title, \Program[element: element].state, usual: .notYet,
        help: "How far this design element is part of it"),
      .longText(element.rawValue + "_how", title + ": how", \Program[element: element].how),
    ]
  }

  private static let checkFields: [Field<Program>] = [
    .references(
      "validated_by", "Validated by", \.validatedBy, to: .records(Partner.folder),
      help: "The business partners that looked at the design"),
    .date("validated_on", "Validated on", \.validatedOn, help: "Such as 2026-12-01 or today"),
    .longText("validation", "What they said", \.validation),
    .longText("notes", "Notes", \.notes),
  ]
}
