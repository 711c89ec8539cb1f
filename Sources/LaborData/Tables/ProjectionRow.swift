/// Projected employment and openings of an occupation in an area; persons.
package struct ProjectionRow: LaborRow {
  package static let kind = LaborKind.projections

  /// Two digits of a state; `00` for the nation.
  package let area: String
  package let soc: String
  package let title: String
  /// `Summary` for a sum of occupations, where the file tells.
  package let group: String?
  package let base: Figure
  package let projected: Figure
  /// Over the whole period, in percent.
  package let percentChange: Figure
  /// A year, from growth, exits and transfers.
  package let openings: Figure
  /// What people need typically to enter, where the file tells.
  package let education: String?
  package let experience: String?
  package let training: String?

  package init?(_ cells: TableCells) {
    guard let area = cells.text("area"), let soc = cells.text("soc") else { return nil }
    self.area = area
    self.soc = soc
    title = cells.text("title") ?? ""
    group = cells.text("group")
    base = cells.figure("base")
    projected = cells.figure("projected")
    percentChange = cells.figure("percent_change")
    openings = cells.figure("openings")
    education = cells.text("education")
    experience = cells.text("experience")
    training = cells.text("training")
  }
}

extension ProjectionRow {
  /// Whether the row is about one occupation and no sum of several.
  package var isOccupation: Bool { OccupationCode.isOccupation(soc, group: group) }
}
