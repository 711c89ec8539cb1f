import CareerPathways

/// What a comparison of completers with openings is asked for.
package struct SupplyChoice: Hashable, Sendable {
  /// The code of the area that openings are wanted for; empty where none is chosen.
  package var area: String
  /// A state or a code of an area; empty for the area of the openings.
  package var institutionsIn: String
  /// The numbers of institutions picked one by one.
  package var institutions: Set<String>
  package var years: Int
  /// Nil for all.
  package var awardLevels: Set<String>?

  /// What the workspace has chosen.
  package init(_ profile: WorkspaceProfile) {
    let supply = profile.supply
    area = supply.openingsArea.isEmpty ? profile.laborArea : supply.openingsArea
    institutionsIn = supply.institutionsIn
    institutions = Set(supply.institutionNumbers)
    years = supply.years ?? 1
    awardLevels = supply.awardLevelCodes.isEmpty ? nil : Set(supply.awardLevelCodes)
  }
}
