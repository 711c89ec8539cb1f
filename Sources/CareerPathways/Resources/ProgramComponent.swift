/// A part of a program that something has to pay for: coaching, training, equipment, child care.
package struct ProgramComponent: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var kind: Kind?
  package var program: Reference?
  /// What it costs; nil where nobody knows yet.
  package var cost: Money?
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "components")
  package static let noun = Noun("program component", "program components")
  package static let purpose =
    "The parts of programs that resources have to cover, to be braided from several of them."
  package static let place = GuidePlace.step(6, subStep: 2)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<ProgramComponent>] = [
    .text("name", "Component", \.name, required: true, help: "Such as coaching or child care"),
    .choice("kind", "Kind", \.kind),
    .reference("program", "Program", \.program, to: .records(Program.folder)),
    .money("cost", "Cost", \.cost, help: "In dollars, where it is known"),
    .longText("notes", "Notes", \.notes),
  ]

  /// What components are, so that the rules of a fund can name them.
  package enum Kind: String, FieldChoice {
    case coaching, training, wages, equipment, materials, transportation
    case childCare = "child_care"
    case outreach, space, other

    package var label: String {
      switch self {
      case .coaching: "Coaching"
      case .training: "Training"
      case .wages: "Wages at work"
      case .equipment: "Equipment"
      case .materials: "Materials"
      case .transportation: "Transportation"
      case .childCare: "Child care"
      case .outreach: "Outreach"
      case .space: "Space"
      case .other: "Other"
      }
    }
  }

  /// Whether a word in the rules of a fund means this component: its name or its kind.
  func isNamed(by word: String) -> Bool {
    let word = word.tidied.lowercased()
    return word == name.lowercased() || word == kind?.rawValue
      || word == kind?.label.lowercased()
  }
}
