/// What business wants of the training for some occupations of a pathway, at one tier of skill.
package struct TrainingNeed: KeptRecord {
  package let id: RecordID
  package var need = ""
  package var map: Reference?
  /// The title of the pathway; blank for every pathway of the map.
  package var pathway = ""
  package var tier: GuideSkillTier?
  package var occupations: [Reference] = []
  package var content = ""
  package var delivery = ""
  package var length = ""
  package var credentials = ""
  package var equipment = ""
  package var other = ""
  package var works = ""
  package var fails = ""
  package var build = ""
  package var priority: Priority?
  /// What business said.
  package var statements: [Reference] = []
  /// What the analysis of gaps found.
  package var finding: Reference?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "training-needs")
  package static let noun = Noun("training need")
  package static let purpose =
    "What training must be, tier by tier of a pathway, as business says and the analysis shows, "
    + "and what to build first."
  package static let place = GuidePlace.appendix(.trainingGapMatrix)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<TrainingNeed>] =
    [
      .text("need", "Need", \.need, required: true, help: "What is wanted, in a few words"),
      .reference("map", "Map", \.map, to: .maps),
      .text("pathway", "Pathway", \.pathway, help: "Blank for every pathway of the map"),
      .choice("tier", "Tier", \.tier, help: "Higher, middle or lower skill"),
      .references("occupations", "Occupations", \.occupations, to: .occupations),
    ]
    + Column.allCases.map { .longText($0.rawValue, $0.label, $0.path, help: $0.guide.hint) } + [
      .longText("works", "What works", \.works, help: "Training that serves industry well"),
      .longText("fails", "What does not", \.fails, help: "Where training falls short"),
      .longText("build", "To build", \.build, help: "What to develop or to change"),
      .choice("priority", "Priority", \.priority),
      .references(
        "statements", "Said in", \.statements, to: .records(Statement.folder),
        help: "The statements that it comes from"),
      .reference(
        "finding", "Finding", \.finding, to: .records(Finding.folder),
        help: "What the analysis of gaps found"),
    ]

  /// The most pressing first, then by name.
  package static func precedes(_ one: TrainingNeed, _ other: TrainingNeed) -> Bool {
    (one.urgency, one.need.lowercased(), one.id) < (
      other.urgency, other.need.lowercased(), other.id
    )
  }

  private var urgency: Int {
    priority.flatMap { Priority.allCases.firstIndex(of: $0) } ?? Priority.allCases.count
  }
}

extension TrainingNeed {
  package enum Priority: String, FieldChoice {
    case first, next, later

    package var label: String {
      switch self {
      case .first: "First"
      case .next: "Next"
      case .later: "Later"
      }
    }
  }

  /// The six columns of Appendix B beside the occupations.
  package enum Column: String, CaseIterable, Sendable {
    case content, delivery, length, credentials, equipment, other

    package var label: String {
      switch self {
      case .content: "Content"
      case .delivery: "Delivery"
      case .length: "Length"
      case .credentials: "Credentials"
      case .equipment: "Equipment"
      case .other: "Other notes"
      }
    }

    package var path: any Field<TrainingNeed>.Path<String> {
      switch self {
      case .content: \.content
      case .delivery: \.delivery
      case .length: \.length
      case .credentials: \.credentials
      case .equipment: \.equipment
      case .other: \.other
      }
    }

    /// The column as the guide has it.
    package var guide: GuideFormColumn {
      Guide.trainingGapMatrix.columns[1 + (Self.allCases.firstIndex(of: self) ?? 0)]
    }
  }
}

extension GuideSkillTier: FieldChoice {
  package var label: String {
    switch self {
    case .higher: "Higher skill"
    case .middle: "Middle skill"
    case .lower: "Lower skill"
    }
  }
}
