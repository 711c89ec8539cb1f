import CareerPathways

/// A pathway map as CTDL JSON-LD, the open format of the Credential Registry.
///
/// Writing: the map is a PathwaySet; a column a Pathway, or several where it
/// has several tops, since a Pathway has one destination; the rows are levels
/// of a ProgressionModel; an occupation is a JobComponent, a credential a
/// CredentialComponent that all occupations share, the outside end of a ramp a
/// BasicComponent. `hasChild` goes from what is later to what must be done
/// first, inside a column; `precedes` goes from earlier to later, across
/// columns too. What CTDL has no property for stands in `pathways:record` of
/// each node, as the map's own file has it.
///
/// Reading takes what other programs write in any of its spellings, and says
/// what it could not take.
package enum CTDL {
  static let context = "https://credreg.net/ctdl/schema/context/json"
  /// The language of all texts, which maps do not name.
  static let language = "en-US"
  /// The fewest characters that the Registry takes as a description.
  package static let shortestDescription = 15
  /// The most levels, and the most pathways, that reading takes, as for a CSV.
  package static let mostLines = MapCSV.mostLines
  /// The most components that reading takes.
  package static let mostComponents = 5_000
}

/// The terms of CTDL that are written here, by the names they are written with.
enum CTDLTerm {
  static let ctid = "ceterms:ctid"
  static let name = "ceterms:name"
  static let description = "ceterms:description"
  static let inLanguage = "ceterms:inLanguage"
  static let ownedBy = "ceterms:ownedBy"
  static let industryType = "ceterms:industryType"
  static let occupationType = "ceterms:occupationType"
  static let codedNotation = "ceterms:codedNotation"
  static let framework = "ceterms:framework"
  static let frameworkName = "ceterms:frameworkName"
  static let targetNodeName = "ceterms:targetNodeName"
  static let credentialType = "ceterms:credentialType"

  static let hasPathway = "ceterms:hasPathway"
  static let hasPart = "ceterms:hasPart"
  static let isPartOf = "ceasn:isPartOf"
  static let hasDestination = "ceterms:hasDestinationComponent"
  static let isDestinationOf = "ceterms:isDestinationComponentOf"
  static let hasChild = "ceasn:hasChild"
  static let isChildOf = "ceasn:isChildOf"
  static let precedes = "ceterms:precedes"
  static let precededBy = "ceterms:precededBy"
  static let hasCondition = "ceterms:hasCondition"
  static let requiredNumber = "ceterms:requiredNumber"
  static let targetComponent = "ceterms:targetComponent"

  static let hasModel = "asn:hasProgressionModel"
  static let hasLevel = "asn:hasProgressionLevel"
  static let modelName = "ceasn:name"
  static let modelDescription = "ceasn:description"
  static let modelLanguage = "ceasn:inLanguage"
  static let hasTopConcept = "skos:hasTopConcept"
  static let topConceptOf = "skos:topConceptOf"
  static let inModel = "ceasn:inProgressionModel"
  static let prefLabel = "skos:prefLabel"

  /// What CTDL has no property for: a value of ours, which other programs keep as it is.
  static let record = "pathways:record"
}

/// The classes of CTDL that are written here.
enum CTDLClass {
  static let set = "ceterms:PathwaySet"
  static let pathway = "ceterms:Pathway"
  static let model = "asn:ProgressionModel"
  static let level = "asn:ProgressionLevel"
  static let job = "ceterms:JobComponent"
  static let credential = "ceterms:CredentialComponent"
  static let basic = "ceterms:BasicComponent"
  static let condition = "ceterms:ComponentCondition"
  static let alignment = "ceterms:CredentialAlignmentObject"
  static let organization = "ceterms:Organization"
}
