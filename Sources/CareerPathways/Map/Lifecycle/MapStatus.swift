/// How far a map has come from a first draft to what the partnership stands for.
package enum MapStatus: String, FieldChoice {
  case draft
  /// With business partners, who say what they think of it.
  case shared
  /// Industry partners have said that it is right.
  case validated
  /// Frozen: who wants to change it starts a new draft.
  case final

  package var label: String {
    switch self {
    case .draft: "Draft"
    case .shared: "Shared for feedback"
    case .validated: "Validated by industry"
    case .final: "Final"
    }
  }
}
