import CareerPathways

/// Tells which documents of a workspace other programs may have written.
///
/// It is a hint alone: what has changed, the contents say.
package protocol FolderWatch: AnyObject {
  /// Can be read once something has happened; nil where nothing can be waited for.
  var descriptor: Int32? { get }

  /// How often to look without having been told, in milliseconds; nil where that is not needed.
  var interval: Int? { get }

  /// What has happened since this was last asked.
  func take() -> WatchedChanges
}

/// Which documents may have changed.
package enum WatchedChanges: Hashable, Sendable {
  case documents(Set<DocumentName>)
  /// Any; too much has happened to know, or nobody tells.
  case anything

  package static let none = WatchedChanges.documents([])

  package var isEmpty: Bool { self == .none }

  package func union(_ other: WatchedChanges) -> WatchedChanges {
    guard case .documents(let one) = self, case .documents(let more) = other else {
      return .anything
    }
    return .documents(one.union(more))
  }
}
