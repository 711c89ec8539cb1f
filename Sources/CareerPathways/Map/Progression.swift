/// A link between two occupations of a map: how people go from one to the other.
package struct Progression: Record {
  package let id: RecordID
  package var from: RecordID
  package var to: RecordID
  package var kind = Kind.advance
  /// How long it usually takes.
  package var months: Int?
  package var training = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package enum Kind: String, FieldChoice {
    case advance
    case lateral
    case onRamp = "on_ramp"
    case offRamp = "off_ramp"

    package var label: String {
      switch self {
      case .advance: "Advance"
      case .lateral: "Lateral move"
      case .onRamp: "On-ramp"
      case .offRamp: "Off-ramp"
      }
    }
  }

  /// A link that leads nowhere yet; whoever makes it names both ends.
  package init(id: RecordID) { self.init(id: id, from: .nowhere, to: .nowhere) }

  package init(id: RecordID, from: RecordID, to: RecordID, kind: Kind = .advance) {
    self.id = id
    self.from = from
    self.to = to
    self.kind = kind
  }

  package static let fields: [Field<Progression>] = [
    .choice("kind", "Kind", \.kind, usual: .advance, help: "Up, sideways, in or out"),
    .wholeNumber("months", "Months", \.months, in: 0...600, help: "How long it usually takes"),
    .text("training", "Training", \.training, help: "What a person learns on the way"),
    .longText("notes", "Notes", \.notes),
  ]
}

extension RecordID {
  /// The id of no record: what is not placed yet refers to it.
  static let nowhere = RecordID(fixed: "nowhere")
}
