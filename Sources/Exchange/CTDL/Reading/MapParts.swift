import CareerPathways

/// The levels, pathways and occupations of the map that is read, as elements of its own file.
struct MapParts {
  let levels: [JSON]
  let pathways: [JSON]
  /// The ids of the components that became occupations.
  let ids: [Int: RecordID]
  /// In the order of the files.
  private let occupations: [JSON]

  init(
    _ placed: inout PlacedFile, fallback: String, using random: inout some RandomNumberGenerator
  ) {
    var identity = NodeIdentity()
    let rows = MapLevels(placed.rows.rows, in: &placed.file, &identity, using: &random)
    let columns = MapColumns(
      in: &placed.file, fallback: fallback, hasOccupations: !placed.roles.occupations.isEmpty,
      &identity, using: &random)
    var occupations = MapOccupations(placed.roles)
    for component in placed.roles.occupations {
      guard
        let pathway = columns.column(of: component, placed.membership, in: &placed.file)
      else { continue }
      occupations.take(
        component, level: rows.ids[placed.rows[component]], pathway: pathway,
        as: identity.id(of: component, .occupation, in: &placed.file, using: &random),
        in: &placed.file)
    }
    levels = rows.elements
    pathways = columns.elements
    ids = occupations.ids
    self.occupations = occupations.elements
  }

  /// The occupations as `order` lists them by their ids, and what it does not list behind them.
  func occupations(inOrderOf order: [JSON]) -> [JSON] {
    let ranks = Dictionary(
      order.enumerated().map { ($1.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = occupations.enumerated().map { place, element in
      (rank: element.id.flatMap { ranks[$0] } ?? order.count, place: place, element: element)
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.element)
  }
}
