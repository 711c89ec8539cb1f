/// A link of a map: how people go from one occupation to another, or into and out of the map.
package struct Progression: Record {
  package let id: RecordID
  package var from: End
  package var to: End
  package var kind = Kind.advance
  /// How long it usually takes.
  package var months: Int?
  package var training = ""
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  /// Where a link starts or ends.
  package enum End: Hashable, Sendable {
    case occupation(RecordID)
    /// Outside the map: a school, adult education, work, another sector or its map by name.
    case outside(String)

    package var occupation: RecordID? {
      if case .occupation(let id) = self { id } else { nil }
    }

    package var outside: String? {
      if case .outside(let name) = self { name } else { nil }
    }
  }

  package enum Kind: String, FieldChoice {
    case advance
    case lateral
    /// From outside the map to an occupation.
    case onRamp = "on_ramp"
    /// From an occupation to outside the map.
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
    self.init(id: id, from: .occupation(from), to: .occupation(to), kind: kind)
  }

  package init(id: RecordID, from: End, to: End, kind: Kind) {
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

extension Progression {
  /// Whether the ends are what the kind asks for: a ramp has one end outside the map, a move none.
  package var hasFittingEnds: Bool {
    switch kind {
    case .advance, .lateral: from.occupation != nil && to.occupation != nil
    case .onRamp: from.outside != nil && to.occupation != nil
    case .offRamp: from.occupation != nil && to.outside != nil
    }
  }

  /// The occupations at its ends.
  package var occupations: [RecordID] { [from, to].compactMap(\.occupation) }
}

extension RecordID {
  /// The id of no record: what is not placed yet refers to it.
  static let nowhere = RecordID(fixed: "nowhere")
}
