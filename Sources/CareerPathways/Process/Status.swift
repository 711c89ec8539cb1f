/// How far a piece of work is.
package enum Status: String, FieldChoice {
  case notStarted = "not_started"
  case underWay = "under_way"
  case done
  case notNeeded = "not_needed"

  package var label: String {
    switch self {
    case .notStarted: "Not started"
    case .underWay: "Under way"
    case .done: "Done"
    case .notNeeded: "Not needed"
    }
  }

  /// Whether nothing is left to do.
  package var isClosed: Bool { self == .done || self == .notNeeded }

  /// The status that follows when one key goes round them all.
  package var next: Status {
    switch self {
    case .notStarted: .underWay
    case .underWay: .done
    case .done: .notNeeded
    case .notNeeded: .notStarted
    }
  }
}
