/// An industry that the partnership may target, scored on what the guide weighs.
package struct IndustryCandidate: KeptRecord {
  package let id: RecordID
  package var name = ""
  package var data: Int?
  package var resources: Int?
  package var needs: Int?
  package var quickWins: Int?
  package var champion: Int?
  package var asking: Int?
  package var decision = Decision.considered
  package var notes = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "industries")
  package static let noun = Noun("candidate industry", "candidate industries")
  package static let purpose =
    "The industries that the partnership weighs, each factor from 0 to 5, to choose the one it "
    + "starts with."
  package static let place = GuidePlace.element(3, point: 7)

  package init(id: RecordID) { self.id = id }

  /// What an industry is scored on.
  package struct Factor: Sendable {
    package let key: String
    package let label: String
    let help: String
    package let score: any Field<IndustryCandidate>.Path<Int?>
  }

  package static let factors: [Factor] = [
    Factor(key: "data", label: "Data", help: "What the figures say for it", score: \.data),
    Factor(
      key: "resources", label: "Resources", help: "What is at hand to serve it",
      score: \.resources),
    Factor(key: "needs", label: "Needs", help: "How pressing its needs are", score: \.needs),
    Factor(
      key: "quick_wins", label: "Quick wins", help: "How soon something can be shown",
      score: \.quickWins),
    Factor(
      key: "champion", label: "Champion", help: "Whether someone there champions the work",
      score: \.champion),
    Factor(
      key: "asking", label: "Asks for help", help: "Whether its businesses come by themselves",
      score: \.asking),
  ]

  /// The highest score of one factor.
  package static let mostPerFactor = 5
  /// The highest total.
  package static let most = mostPerFactor * factors.count

  /// The score of a factor; nil where there is none yet.
  package func score(_ factor: Factor) -> Int? { self[keyPath: factor.score] }

  /// The sum of the scores there are; 0 to `most`.
  package var total: Int { Self.factors.reduce(0) { $0 + (self[keyPath: $1.score] ?? 0) } }

  /// The factors without a score.
  package var unscored: [Factor] { Self.factors.filter { self[keyPath: $0.score] == nil } }

  package static let fields: [Field<IndustryCandidate>] =
    [.text("name", "Industry", \.name, required: true)]
    + factors.map {
      .wholeNumber($0.key, $0.label, $0.score, in: 0...mostPerFactor, help: $0.help)
    } + [
      .choice("decision", "Decision", \.decision, usual: .considered),
      .longText("notes", "Notes", \.notes),
    ]

  /// By total, the highest first, then by name.
  package static func precedes(_ one: IndustryCandidate, _ other: IndustryCandidate) -> Bool {
    (-one.total, one.name.lowercased(), one.id) < (-other.total, other.name.lowercased(), other.id)
  }

  package enum Decision: String, FieldChoice {
    case considered, chosen, later
    case setAside = "set_aside"

    package var label: String {
      switch self {
      case .considered: "Considered"
      case .chosen: "Chosen"
      case .later: "Later"
      case .setAside: "Set aside"
      }
    }
  }
}
