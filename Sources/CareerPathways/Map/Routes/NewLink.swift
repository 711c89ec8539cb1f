/// A progression that a map does not have, and how much it would open.
package struct NewLink: Hashable, Sendable {
  package let from: RecordID
  package let to: RecordID
  /// An advance to the next level up, or a lateral move on the same level.
  package let kind: Progression.Kind
  /// The pairs of a start and an end between which there would be a route and is none now.
  ///
  /// Starts are occupations and what on-ramps come from, ends are occupations and
  /// what off-ramps go to.
  package let opened: Int

  /// The progression to add, which says that it is a suggestion.
  package func progression(id: RecordID, notes: String) -> Progression {
    var progression = Progression(id: id, from: from, to: to, kind: kind)
    progression.notes = notes
    return progression
  }
}

extension RouteGraph {
  /// The one new progression, up one level or on the same level, that opens most; nil where none does.
  ///
  /// Of equals one within a pathway comes first, then an advance, then the order of the map.
  package var bestNewLink: NewLink? {
    var search = NewLinkSearch(self)
    guard let best = search.best() else { return nil }
    guard case .occupation(let from) = stops[best.from].end,
      case .occupation(let to) = stops[best.to].end
    else { return nil }
    return NewLink(
      from: from, to: to, kind: best.isAdvance ? .advance : .lateral, opened: best.opened)
  }
}
