/// A map of the pathways of an industry: levels by pathways, with occupations in the cells.
///
/// Editing keeps every id distinct, every title of a level or pathway distinct
/// and every occupation in a cell of the map. A file may break these rules, for
/// instance after a merge: `problems` tells, and nothing is thrown away.
package struct PathwayMap: Sendable {
  package let id: RecordID
  package var name = ""
  package var industry = ""
  /// Where the figures come from and how old they are.
  package var source = ""
  /// The months that postings are counted over.
  package var postingMonths: Int?
  package var note = ""
  /// The postings from which an occupation or a cell counts as in high demand.
  package var demandThreshold: Int?
  package var status = MapStatus.draft
  /// The final map that this one was drawn from.
  package var parent: RecordID?
  /// The rules of the audit that do not count here.
  package internal(set) var silenced: [SilencedRule] = []
  /// From the most advanced down.
  package internal(set) var levels: [Level] = []
  package internal(set) var pathways: [Pathway] = []
  /// In each cell in this order.
  package internal(set) var occupations: [Occupation] = [] {
    didSet { places = Self.places(of: occupations) }
  }
  /// Figures for whole cells.
  package internal(set) var figures: [Cell: CellFigures] = [:]
  package internal(set) var progressions: [Progression] = []
  package var unknown: [String: JSON] = [:]
  /// Where in `occupations` those of a cell stand.
  private(set) var places: [Cell: [Int]] = [:]

  package init(id: RecordID) { self.id = id }

  /// A map of these parts, whole or not.
  package init(
    id: RecordID, name: String, levels: [Level], pathways: [Pathway], occupations: [Occupation],
    figures: [Cell: CellFigures] = [:], progressions: [Progression] = []
  ) {
    self.id = id
    self.name = name
    self.levels = levels
    self.pathways = pathways
    self.occupations = occupations
    self.figures = figures
    self.progressions = progressions
    places = Self.places(of: occupations)
  }

  /// What a map says in a cell without occupations.
  package static let emptyCellText = "No high-demand occupations at this level"

  /// Where a level and a pathway meet.
  package struct Cell: Hashable, Sendable {
    package let level: RecordID
    package let pathway: RecordID

    package init(level: RecordID, pathway: RecordID) {
      self.level = level
      self.pathway = pathway
    }

    /// No cell of any map.
    static let nowhere = Cell(level: .nowhere, pathway: .nowhere)
  }

  private static func places(of occupations: [Occupation]) -> [Cell: [Int]] {
    var places: [Cell: [Int]] = [:]
    for index in occupations.indices { places[occupations[index].cell, default: []].append(index) }
    return places
  }
}

extension PathwayMap: Record {
  package static let fields: [Field<PathwayMap>] = [
    .text("name", "Name", \.name, required: true, help: "What the map is called"),
    .text("industry", "Industry", \.industry),
    .text("source", "Source", \.source, help: "Where the figures come from and how old they are"),
    .wholeNumber(
      "posting_months", "Months of postings", \.postingMonths, in: 1...120,
      help: "The months that postings are counted over"),
    .wholeNumber(
      "demand_threshold", "High demand from", \.demandThreshold, in: Occupation.count,
      help: "The postings from which an occupation is in high demand"),
    .longText("note", "Note", \.note),
  ]

  package static func == (left: PathwayMap, right: PathwayMap) -> Bool {
    left.id == right.id && left.name == right.name && left.industry == right.industry
      && left.source == right.source && left.postingMonths == right.postingMonths
      && left.note == right.note && left.demandThreshold == right.demandThreshold
      && left.status == right.status && left.parent == right.parent
      && left.silenced == right.silenced && left.levels == right.levels
      && left.pathways == right.pathways && left.occupations == right.occupations
      && left.figures == right.figures && left.progressions == right.progressions
      && left.unknown == right.unknown
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(name)
    hasher.combine(occupations.count)
  }
}
