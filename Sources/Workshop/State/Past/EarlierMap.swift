import CareerPathways

/// What a map is compared with.
package enum Since: Hashable, Sendable {
  /// A state that somebody gave a name.
  case version(RecordID)
  /// The state at the beginning of a day.
  case date(CalendarDate)
  /// The state at the beginning of the day of a meeting.
  case meeting(RecordID)
  /// Another map, such as the final one that a draft was drawn from.
  case map(RecordID)
}

/// An earlier state of a map, or another map, to compare a map with.
package struct EarlierMap: Equatable, Sendable {
  package let map: PathwayMap
  /// What follows ‘since’ in a sentence.
  package let name: String
  /// What has to be said of it: how far the history reaches; else nil.
  package var caveat: String?
}

/// Why there is no such earlier state; facts without words.
package enum EarlierProblem: Error, Hashable, Sendable {
  /// Nothing goes by this name.
  case unknown
  /// Several versions or maps go by this name.
  case several
  /// The meeting has no date.
  case noDate
  /// The map was drawn from no other.
  case noParent
  /// The map that it was drawn from has been removed.
  case parentGone
  /// A version or an earlier state cannot be read.
  case unreadable(DocumentProblem)
  /// No change is known to this history.
  case noHistory
}
