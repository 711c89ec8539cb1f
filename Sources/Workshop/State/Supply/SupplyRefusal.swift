import CareerPathways
import LaborData

/// Why completers and openings cannot be compared yet.
package enum SupplyRefusal: Error, Hashable, Sendable {
  /// Tables of these kinds are missing.
  case missing([LaborKind])
  /// These tables cannot be read.
  case damaged([RecordID])
  /// Openings are there for several areas, and none is chosen.
  case noArea([OfficialArea])
  /// No table has openings for the area.
  case noOpenings(OfficialArea)
  /// No table of institutions has any there.
  case noInstitutions(String)
  /// No table of completions has a row of the institutions there, which is not the same as none.
  case noCompleters(String)
  /// What is chosen for the institutions is neither a state nor the code of an area.
  case unknownPlace(String)
  /// The codes of openings and of the crosswalk are of different editions of the SOC.
  case editions(openings: OccupationCodes, crosswalk: OccupationCodes)
}
