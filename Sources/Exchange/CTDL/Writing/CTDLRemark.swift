import CareerPathways

/// A map as CTDL JSON-LD, and what a person should know before publishing it.
package struct CTDLExport: Hashable, Sendable {
  package let json: JSON
  package let remarks: [CTDLRemark]
}

/// What the Registry asks for and a map does not say, or what CTDL cannot say; facts without words.
package enum CTDLRemark: Hashable, Sendable {
  /// Nobody owns the Pathways: the workspace has no convener.
  case noOwner
  /// The convener owns the Pathways, but the Registry wants its CTID.
  case ownerWithoutCTID
  /// The map has no name.
  case noName
  /// The map has no pathways.
  case noPathways
  /// The description of the map, or of the pathway, is shorter than the Registry takes.
  case shortDescription(RecordID?)
  /// A pathway has several tops, and so became several Pathways.
  case split(pathway: RecordID, into: Int)
  /// Occupations of a pathway have no link inside it, so that CTDL says no order of them.
  case unlinked(pathway: RecordID, count: Int)
  /// The advance goes round in a circle, which CTDL cannot say.
  case circle(RecordID)
  /// The code of the occupation is none of the SOC.
  case notSOC(RecordID)
  /// The types of the credentials come from their names; so many names told none.
  case credentialTypes(of: Int, unknown: Int)
  /// Lateral moves, for which CTDL has no property.
  case lateral(Int)
}
