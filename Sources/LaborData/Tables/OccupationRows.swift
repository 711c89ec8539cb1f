/// An occupation of the SOC, or a group of them.
package struct SOCRow: LaborRow {
  package static let kind = LaborKind.occupations

  package let soc: String
  package let title: String
  package let definition: String?

  package init?(_ cells: TableCells) {
    guard let soc = cells.text("soc") else { return nil }
    self.soc = soc
    title = cells.text("title") ?? ""
    definition = cells.text("definition")
  }
}

/// An occupation that is near another.
package struct RelatedOccupationRow: LaborRow {
  package static let kind = LaborKind.relatedOccupations

  /// Codes of O*NET, `11-1011.00`.
  package let onet: String
  package let related: String
  /// `Primary-Short`, `Primary-Long` or `Supplemental`.
  package let tier: String?
  /// 1 for the nearest.
  package let rank: Int?

  package init?(_ cells: TableCells) {
    guard let onet = cells.text("onet"), let related = cells.text("related") else { return nil }
    self.onet = onet
    self.related = related
    tier = cells.text("tier")
    rank = cells.whole("rank")
  }
}

/// How much preparation an occupation needs.
package struct JobZoneRow: LaborRow {
  package static let kind = LaborKind.jobZones

  package let onet: String
  /// 1 to 5; nil where the file gives none.
  package let zone: Int?

  package init?(_ cells: TableCells) {
    guard let onet = cells.text("onet") else { return nil }
    self.onet = onet
    zone = cells.whole("zone")
  }
}

/// The occupation of the SOC that a code of O*NET belongs to; several codes may share one.
package struct ONETCodeRow: LaborRow {
  package static let kind = LaborKind.onetCodes

  package let onet: String
  package let soc: String

  package init?(_ cells: TableCells) {
    guard let onet = cells.text("onet"), let soc = cells.text("soc") else { return nil }
    self.onet = onet
    self.soc = soc
  }
}

/// A code under which OEWS reports several occupations together.
package struct AggregateRow: LaborRow {
  package static let kind = LaborKind.aggregates

  package let soc: String
  package let title: String
  package let members: [String]

  package init?(_ cells: TableCells) {
    guard let soc = cells.text("soc"), let members = cells.text("members") else { return nil }
    self.soc = soc
    title = cells.text("title") ?? ""
    self.members = members.split(separator: "|").map(String.init)
  }
}
