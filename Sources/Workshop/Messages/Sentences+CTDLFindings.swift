import CareerPathways
import Exchange

/// What is wrong with a file of CTDL, or was not taken from it as it stands.
extension Sentences {
  /// One finding of an import; what happened to which node, as the file calls it.
  package static func fact(_ finding: CTDLFinding) -> String {
    switch finding {
    case .noPathway, .severalSets, .noJobs, .unnamedLevels, .passedOver, .endGone, .cellGone:
      whole(finding)
    case .notJob, .obsoleteClass, .unknownClass, .unused: classes(finding)
    case .noName, .severalNames, .sameName, .badCTID, .sameCTID, .missing, .misspelled:
      names(finding)
    case .noDestination, .severalDestinations, .destinationFollowed, .reversed, .unlinked, .circle:
      order(finding)
    case .inNoPathway, .inSeveralPathways, .noLevel, .severalLevels, .levelFollowsItself,
      .inLevelNote, .severalCodes:
      places(finding)
    }
  }

  private static func whole(_ finding: CTDLFinding) -> String {
    switch finding {
    case .noPathway: "The file has no Pathway; all components are in one pathway."
    case .severalSets: "There are several PathwaySets; the map is called after the first."
    case .noJobs(let count):
      "No component is a job; all \(FigureWords.count(count)) components became occupations."
    case .unnamedLevels(let count):
      "The file has no names for the \(count) levels of its components; import the file of the "
        + "ProgressionModel with it, or name them on the map."
    case .passedOver(let counts):
      "A map has no place for "
        + counts.sorted { $0.key < $1.key }.map { "‘\($0.key)’ (\(FigureWords.count($0.value)))" }
        .joined(separator: ", ") + "; not taken."
    case .endGone(let id): "The progression ‘\(id)’ has lost an occupation; not taken."
    case .cellGone: "The figures of a cell that is no longer there were not taken."
    default: ""
    }
  }

  private static func classes(_ finding: CTDLFinding) -> String {
    switch finding {
    case .notJob(let node, let type): "\(name(node)) is no job (\(type)); it became an occupation."
    case .obsoleteClass(let node, let type):
      "\(name(node)) is of a class that CTDL no longer has (\(type)); placed all the same."
    case .unknownClass(let node, let type):
      "\(name(node)) is of no class known here (\(shown(type))); placed all the same."
    case .unused(let node, let type):
      "\(name(node)) (\(shown(type))) has no part in a pathway; not taken."
    default: ""
    }
  }

  private static func names(_ finding: CTDLFinding) -> String {
    switch finding {
    case .noName(let node): "\(name(node)) has no name; it is called after its address."
    case .severalNames(let node): "\(name(node)) has several names; the first was taken."
    case .sameName(let node): "Another one is called \(name(node)) too; it got a number."
    case .badCTID(let node): "The CTID of \(name(node)) is none: ‘ce-’ and a UUID was expected."
    case .sameCTID(let node): "Something else has the CTID of \(name(node)) too; it gets a new one."
    case .missing(let node, let address):
      "\(name(node)) refers to ‘\(address)’, which is in none of the files."
    case .misspelled(let address, let node):
      "‘\(address)’ is nowhere; taken to mean \(name(node))."
    default: ""
    }
  }

  private static func order(_ finding: CTDLFinding) -> String {
    switch finding {
    case .noDestination(let node):
      "The Pathway \(name(node)) names no destination; what nothing follows was taken."
    case .severalDestinations(let node, let taken):
      "The Pathway \(name(node)) names several destinations; \(name(taken)) was taken."
    case .destinationFollowed(let node):
      "Something follows the destination of the Pathway \(name(node))."
    case .reversed(let node):
      "In the Pathway \(name(node)) children come after their parents, as its destination tells; "
        + "CTDL has them first. The links were turned round."
    case .unlinked(let node, let count):
      "In the Pathway \(name(node)), \(FigureWords.count(count)) components have no link."
    case .circle(let node):
      "The links around \(name(node)) go round in a circle; its row is a guess."
    default: ""
    }
  }

  private static func places(_ finding: CTDLFinding) -> String {
    switch finding {
    case .inNoPathway(let node): "\(name(node)) is in no Pathway; it went into the first."
    case .inSeveralPathways(let node):
      "\(name(node)) is in several Pathways; it stands in the first of them."
    case .noLevel(let node): "\(name(node)) has no level; it stands beside what it is linked to."
    case .severalLevels(let node): "\(name(node)) has several levels; the first was taken."
    case .levelFollowsItself(let node): "The level \(name(node)) comes before itself; passed over."
    case .inLevelNote(let node, let count):
      "The level \(name(node)) names \(FigureWords.count(count)) occupations and skills; they "
        + "stand in its note."
    case .severalCodes(let node): "\(name(node)) has several codes; the first was taken."
    default: ""
    }
  }

  /// A node as the file calls it: by its name, and by the CTID or the address to look for.
  private static func name(_ node: CTDLNodeName) -> String {
    node.name.isEmpty ? "‘\(node.address)’" : "‘\(node.name)’ (\(node.address))"
  }

  private static func shown(_ type: String) -> String { type.isEmpty ? "none" : type }
}
