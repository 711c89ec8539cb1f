/// All that the comparison of completers with openings is computed from.
package struct SupplyInput: Sendable {
  package var openings: [Openings] = []
  package var aggregates: [Aggregate] = []
  /// Rows of all the years of which the mean is taken.
  package var completers: [Completers] = []
  /// How many years the rows are of.
  package var years = 1
  package var crosswalk: [CrosswalkLink] = []
  package var overrides: [CrosswalkOverride] = []
  package var localCompleters: [LocalCompleters] = []
  /// The award levels that count; nil for all.
  package var awardLevels: Set<String>?
  /// By CIP code.
  package var programTitles: [String: String] = [:]
  /// By number.
  package var institutionTitles: [String: String] = [:]

  package init() {}

  /// Whether completers of an award level count; a local program without a level always does.
  func counts(_ awardLevel: String) -> Bool { awardLevels?.contains(awardLevel) ?? true }
}
