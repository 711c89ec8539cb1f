/// Awards of one level in a program of an institution, July to June.
package struct CompletionRow: LaborRow {
  package static let kind = LaborKind.completions

  package let institution: String
  /// `51.3801`; two digits are a sum, 99 that of the whole institution.
  package let cip: String
  /// 1 for a first major, 2 for a second.
  package let major: String
  /// IPEDS's own number, which is no rank: 20 and 21 come before 2.
  package let awardLevel: String
  package let awards: Figure

  package init?(_ cells: TableCells) {
    guard let institution = cells.text("institution"), let cip = cells.text("cip") else {
      return nil
    }
    self.institution = institution
    self.cip = cip
    major = cells.text("major") ?? "1"
    awardLevel = cells.text("award_level") ?? ""
    awards = cells.figure("awards")
  }
}

/// Where an institution is.
package struct InstitutionRow: LaborRow {
  package static let kind = LaborKind.institutions

  package let institution: String
  package let title: String
  /// Two letters.
  package let state: String
  package let city: String?
  /// The metropolitan or micropolitan area, as OEWS has it; nil outside of them.
  package let area: String?

  package init?(_ cells: TableCells) {
    guard let institution = cells.text("institution"), let state = cells.text("state") else {
      return nil
    }
    self.institution = institution
    self.state = state
    title = cells.text("title") ?? ""
    city = cells.text("city")
    area = cells.text("area")
  }
}

/// A program that prepares for an occupation.
package struct CrosswalkRow: LaborRow {
  package static let kind = LaborKind.crosswalk

  /// `99.9999` where no program prepares for the occupation.
  package let cip: String
  package let cipTitle: String?
  /// `99-9999` where the program prepares for none.
  package let soc: String
  package let socTitle: String?

  package init?(_ cells: TableCells) {
    guard let cip = cells.text("cip"), let soc = cells.text("soc") else { return nil }
    self.cip = cip
    self.soc = soc
    cipTitle = cells.text("cip_title")
    socTitle = cells.text("soc_title")
  }
}
