import CareerPathways

/// A map that was read from CTDL, and what a person should know about it.
package struct CTDLImport: Hashable, Sendable {
  package let map: PathwayMap
  package let findings: [CTDLFinding]
  /// The id that the file has for the map, where another map here has it already.
  package let formerID: RecordID?
}

/// Why files of CTDL make no map, of which then nothing is taken; facts without words.
package enum CTDLRefusal: Error, Hashable, Sendable {
  /// There is neither a Pathway nor a component in the files.
  case nothing
  /// There is a ProgressionModel, but nothing that has its levels.
  case levelsAlone
  case tooManyLines(most: Int)
  case tooManyComponents(most: Int)
  /// A value in `pathways:record` is none that a map takes.
  case record(DocumentProblem)
}

/// A node as a person finds it in the file: by its name and its address.
package struct CTDLNodeName: Hashable, Sendable {
  package let name: String
  package let address: String

  package init(_ name: String, _ address: String) {
    self.name = name
    self.address = address
  }
}

/// What is wrong with a file of CTDL, or was not taken from it as it stands; facts without words.
package enum CTDLFinding: Hashable, Sendable {
  /// All components went into one pathway, since the file has no Pathway.
  case noPathway
  /// The map takes its name from the first of several PathwaySets.
  case severalSets
  /// No component is a job, so that all became occupations.
  case noJobs(Int)
  /// The file has jobs; this component is none and became an occupation.
  case notJob(CTDLNodeName, type: String)
  /// The class is none that CTDL has today.
  case obsoleteClass(CTDLNodeName, type: String)
  /// A Pathway names a node as its part that is of no class known here.
  case unknownClass(CTDLNodeName, type: String)
  case noName(CTDLNodeName)
  case severalNames(CTDLNodeName)
  /// Two Pathways, or two levels, have one name.
  case sameName(CTDLNodeName)
  case badCTID(CTDLNodeName)
  case sameCTID(CTDLNodeName)
  /// A link leads to a node that none of the files has.
  case missing(from: CTDLNodeName, to: String)
  /// A link is spelled otherwise than the address of the only node that it can mean.
  case misspelled(String, meant: CTDLNodeName)
  case noDestination(CTDLNodeName)
  case severalDestinations(CTDLNodeName, taken: CTDLNodeName)
  /// Something comes after the destination.
  case destinationFollowed(CTDLNodeName)
  /// The children come after their parents here; the destination tells.
  case reversed(CTDLNodeName)
  /// Components of a Pathway have no link inside it.
  case unlinked(CTDLNodeName, count: Int)
  /// Components lead to one another in a circle.
  case circle(CTDLNodeName)
  case inNoPathway(CTDLNodeName)
  /// The component stands in the first of its Pathways alone.
  case inSeveralPathways(CTDLNodeName)
  /// The component has no level of its own; it went where its neighbours are.
  case noLevel(CTDLNodeName)
  case severalLevels(CTDLNodeName)
  /// Components have levels that none of the files names.
  case unnamedLevels(Int)
  case levelFollowsItself(CTDLNodeName)
  /// The level names occupations or skills, which went into its note.
  case inLevelNote(CTDLNodeName, count: Int)
  /// An occupation has several codes, of which the first was taken.
  case severalCodes(CTDLNodeName)
  /// A node has no part in any Pathway.
  case unused(CTDLNodeName, type: String)
  /// Properties that a map has no place for, with how many nodes have them.
  case passedOver([String: Int])
  /// A progression of ours has an end that the file no longer has.
  case endGone(RecordID)
  /// Figures of ours are for a cell that the file no longer has.
  case cellGone
}
