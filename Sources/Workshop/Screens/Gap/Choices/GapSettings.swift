import CareerPathways
import LaborData
import TerminalUI

/// The form of what is compared, with the institutions and award levels there are to pick from.
enum GapSettings {
  static func form(_ tables: SupplyTables) -> FormLayer<Workshop> {
    let institutions = offers(tables)
    return RecordForm<SupplySettings>(
      title: "What is compared",
      purpose: "Kept with the workspace, and the same for everyone who opens it.",
      read: { $0.profile.supply }, write: { $0.profile.supply = $1 },
      sentence: { "Changed what is compared: \($0.lowercased())" },
      refusal: { _, changed in Self.refusal(changed) },
      itemsElsewhere: { _, field in
        switch field.key {
        case "institutions": institutions
        case "award_levels": AwardLevel.all.map { "\($0.code) \($0.name)" }
        default: []
        }
      }
    ).layer()
  }

  /// Why the choice cannot stand, in a sentence, or nil where it can.
  private static func refusal(_ supply: SupplySettings) -> String? {
    if supply.balance.from > supply.balance.to {
      return "Balance should begin below where it ends."
    }
    if !supply.awardLevelCodes.allSatisfy(AwardLevel.isKnown) {
      return "An award level begins with IPEDS’s number, such as 3 Associate’s degree."
    }
    if !supply.institutionNumbers.allSatisfy({ Int($0) != nil }) {
      return "An institution begins with its IPEDS number, such as 157289."
    }
    return nil
  }

  /// Institutions as they are picked: the number, then the name.
  private static func offers(_ tables: SupplyTables) -> [String] {
    let rows = tables.institutions.first?.rows(as: InstitutionRow.self) ?? []
    return rows.sorted { ($0.title, $0.institution) < ($1.title, $1.institution) }
      .map { "\($0.institution) \($0.title)" }
  }
}
