import CareerPathways
import WorkspaceStore

extension Sentences {
  /// Why a map cannot be compared so.
  package static func fact(_ problem: EarlierProblem) -> String {
    switch problem {
    case .unknown:
      "There is no such version, meeting or map. Name a version, a meeting, a date as 2026-11-01, "
        + "‘parent’ or a map."
    case .several:
      "Several versions, meetings or maps are called that. Use the id of the one you mean."
    case .noDate: "The meeting has no date; give it one in its form."
    case .noParent: "This map was not drawn from a final one."
    case .parentGone: "The map to compare with has been removed."
    case .unreadable(let problem): "The earlier state cannot be read: \(fact(problem))."
    case .noHistory: "The history here knows no change of this map."
    }
  }

  /// A version after ‘since’, with its date where the name does not have it.
  static func name(of version: MapVersion) -> String {
    let date = version.date.map(\.description).flatMap { version.name.contains($0) ? nil : $0 }
    return "‘\(version.name)’" + (date.map { " (\($0))" } ?? "")
  }

  /// A meeting after ‘since’, with its date where the name does not have it.
  static func name(of meeting: Meeting) -> String {
    let date = meeting.date.map(\.description).flatMap { meeting.name.contains($0) ? nil : $0 }
    return "‘\(meeting.name)’" + (date.map { " (\($0))" } ?? "")
  }

  /// Another map after ‘since’.
  static func name(of other: PathwayMap, comparedWith map: PathwayMap) -> String {
    let isParent = map.parent == other.id
    return isParent ? "the final map it was drawn from" : "the map ‘\(other.name)’"
  }

  /// What has to be said of a state that the history tells; nil where it tells all.
  static func caveat(_ rewound: RewoundDocument, moment: (Int) -> String) -> String? {
    let reach: String? =
      switch rewound.reach {
      case .whole, .nothing: nil
      case .added(let time):
        "The map was added later, on \(moment(time)); it is compared with how it began."
      case .begins(let time):
        "The history here begins on \(moment(time)); it is compared with the map as it was then."
      }
    let others =
      rewound.hasUnknownChanges
      ? "Others changed the map too, in ways that the history here does not know." : nil
    let sentences = [reach, others].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
