import CareerPathways
import Exchange
import WorkspaceStore

/// What the Registry misses in a map, and what CTDL cannot say of it.
extension Sentences {
  package static func fact(_ remark: CTDLRemark, in map: PathwayMap) -> String {
    switch remark {
    case .noOwner, .ownerWithoutCTID, .noName, .noPathways, .shortDescription:
      "Missing for the Registry: \(missing(remark, in: map))"
    case .credentialTypes(let count, let unknown): types(of: count, unknown: unknown)
    case .split(let id, let count):
      "The pathway ‘\(title(id, in: map))’ has \(count) tops, and so became \(count) Pathways of "
        + "one destination each."
    case .unlinked(let id, let count):
      "\(count) occupations of the pathway ‘\(title(id, in: map))’ have no progression inside it, "
        + "so that CTDL knows no order of them."
    case .circle(let id):
      "The progression ‘\(id)’ closes a circle, which CTDL cannot say; it stands in our own "
        + "values alone."
    case .lateral(let count):
      "CTDL has no word for a lateral move; \(FigureWords.count(count)) stand in our own values "
        + "alone."
    case .notSOC(let id):
      "The code of the occupation ‘\(id)’ is none of the SOC; it stands in our own values alone."
    }
  }

  /// What is missing, and what to do about it.
  private static func missing(_ remark: CTDLRemark, in map: PathwayMap) -> String {
    let least = "of at least \(CTDL.shortestDescription) characters"
    return switch remark {
    case .noOwner: "an owner. Name the convener of the workspace."
    case .ownerWithoutCTID:
      "the convener’s CTID; the file has its name alone. Put its CTID in place of ‘_:convener’."
    case .noName: "a name. Name the map."
    case .noPathways: "pathways. The map has none."
    case .shortDescription(let id?):
      "a description of the pathway ‘\(title(id, in: map))’ \(least). Write a note for it."
    default: "a description \(least). Write a note for the map."
    }
  }

  private static func types(of count: Int, unknown: Int) -> String {
    let known = "The types of the \(FigureWords.count(count)) credentials come from their names"
    return unknown == 0
      ? "\(known)."
      : "\(known); \(FigureWords.count(unknown)) tell none and count as certifications."
  }

  private static func title(_ id: RecordID, in map: PathwayMap) -> String {
    map.pathway(id)?.title ?? id.text
  }
}

/// Why files of CTDL make no map.
extension Sentences {
  package static func fact(_ refusal: CTDLRefusal) -> String {
    switch refusal {
    case .nothing: "There is no pathway of CTDL in it: neither a Pathway nor a component."
    case .levelsAlone:
      "There are levels in it, but no pathway. Import it together with the file of the pathway."
    case .tooManyLines(let most):
      "A map can have at most \(most) levels and \(most) pathways, and this has more."
    case .tooManyComponents(let most):
      "At most \(FigureWords.count(most)) components can be imported at once, and this has more."
    case .record(let problem):
      "Our own values in it are not as pathways writes them: \(place(problem)). Mend them, or take "
        + "‘pathways:record’ away from that node."
    }
  }

  /// A map was imported under an id of its own.
  package static func isCopy(of id: RecordID) -> String {
    "The map ‘\(id)’ is here already; this is a copy of it, with CTIDs of its own."
  }

  /// Why a file that a person names is no JSON, with its line and what was expected.
  package static func fact(_ problem: JSONProblem, file: String) -> String {
    "\(file), line \(problem.line), column \(problem.column): \(reason(problem))"
  }

  private static func place(_ problem: DocumentProblem) -> String {
    let steps = problem.place.path.map { step in
      switch step {
      case .member(let name): name
      case .element(let id): id
      case .order: "order"
      }
    }
    return "‘\(steps.joined(separator: " › "))’"
  }
}
