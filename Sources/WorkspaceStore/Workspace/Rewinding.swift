import CareerPathways

/// A document as it was before, as far as the history of this workspace tells.
package struct RewoundDocument: Hashable, Sendable {
  /// Nil where there never was one.
  package fileprivate(set) var document: JSON?
  package fileprivate(set) var reach = Reach.whole
  /// Whether others changed it too, in ways that this history does not know.
  package fileprivate(set) var hasUnknownChanges = false

  /// How far back the document could be brought; times in milliseconds since 1970 UTC.
  package enum Reach: Hashable, Sendable {
    /// To the time that was asked for.
    case whole
    /// To its beginning, which came later.
    case added(at: Int)
    /// To the first change that is known, which came later.
    case begins(at: Int)
    /// Nowhere: no change is known.
    case nothing
  }
}

extension WorkspaceFolder {
  /// A document as it was at a time, in milliseconds since 1970 UTC: the changes since then undone.
  package func document(_ name: DocumentName, at time: Int) -> RewoundDocument {
    readHistory()
    return history.rewind(document(name), name, to: time)
  }
}

extension History {
  /// Takes back all that was done to a document at or after a time.
  ///
  /// Where it did not exist then, this is how it began.
  func rewind(_ document: JSON?, _ name: DocumentName, to time: Int) -> RewoundDocument {
    var rewound = RewoundDocument(document: document)
    var beginning: RewoundDocument?
    for change in timeline.reversed() where change.time >= time {
      let before = rewound
      rewound.takeBack(change, in: name)
      if rewound.document == nil, before.document != nil {
        beginning = before
        beginning?.reach = .added(at: change.time)
      }
    }
    if rewound.document == nil, let beginning { return beginning }
    rewound.reach = reach(to: time)
    return rewound
  }

  private func reach(to time: Int) -> RewoundDocument.Reach {
    guard let first = timeline.first else { return .nothing }
    return first.time >= time ? .begins(at: first.time) : .whole
  }
}

extension RewoundDocument {
  /// Takes a change back; a place that no longer holds what the change left there stays.
  fileprivate mutating func takeBack(_ change: Change, in name: DocumentName) {
    let deltas = change.deltas.filter { $0.document == name }
    for delta in Difference.inverse(of: deltas) {
      let found = Difference.value(at: delta.path[...], in: document)
      let isOrder = delta.path.last == .order
      if found == delta.before || isOrder {
        document = Difference.setting(delta.after, at: delta.path[...], in: document)
      } else {
        hasUnknownChanges = true
      }
    }
  }
}
