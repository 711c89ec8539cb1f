import CareerPathways

/// A pathway map as one to three CSV files that people edit in a spreadsheet.
///
/// One row an occupation. A row without an occupation has the figures of the
/// whole cell; a row with only a level or only a pathway declares it, with its
/// notes. The order of first appearance is the order on the map. Writing,
/// reading and writing again gives the same bytes.
package enum MapCSV {
  /// The columns of the file of occupations: where, what, and the fields of an occupation.
  package static let columns = [pathway, level, occupation] + details.map(\.key)

  /// The columns of the file of progressions.
  package static let progressionColumns = [from, to] + Progression.fields.map(\.key)

  /// The most levels, and the most pathways, that reading takes, since a map has a cell for each
  /// pair of them.
  package static let mostLines = 500

  static let pathway = "pathway"
  static let level = "level"
  static let occupation = "occupation"
  static let notes = "notes"
  static let from = "from"
  static let to = "to"

  /// The fields of an occupation beside its title.
  static let details = Occupation.fields.dropFirst()
}

/// A map that no CSV can say, since it names everything by its title.
package struct UnwritableMap: Error, Hashable, Sendable {
  /// The rules that the map breaks; never empty.
  package let problems: [MapProblem]
}
