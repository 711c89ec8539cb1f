/// What a public file is about.
package enum LaborKind: String, CaseIterable, Hashable, Sendable {
  /// Employment and wages by area and occupation (OEWS, and state portals' forms of it).
  case wages = "oews"
  /// Projected employment and annual openings.
  case projections
  /// Awards by institution, program and level (IPEDS).
  case completions
  /// Where the institutions are (IPEDS).
  case institutions
  /// Which programs prepare for which occupations (CIP to SOC).
  case crosswalk
  /// The occupations of the SOC itself.
  case occupations = "soc"
  /// Which occupations are near each other (O*NET).
  case relatedOccupations = "related-occupations"
  /// How much preparation an occupation needs, 1 to 5 (O*NET).
  case jobZones = "job-zones"
  /// Which occupation of the SOC an O*NET code belongs to.
  case onetCodes = "onet-codes"
  /// Which occupations the codes stand for that OEWS reports together.
  case aggregates
}
