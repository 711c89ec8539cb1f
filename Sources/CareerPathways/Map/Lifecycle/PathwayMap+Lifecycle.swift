/// A map from draft to final.
extension PathwayMap {
  /// Whether nothing on the map may change any more.
  package var isFrozen: Bool { status == .final }

  /// A new draft of this map under another id, which remembers where it comes from.
  package func newDraft(as id: RecordID) -> PathwayMap {
    var draft = copied(as: id, named: name)
    draft.parent = self.id
    return draft
  }

  /// Silences a rule; one that names the same rule and place is replaced.
  package mutating func silence(_ silenced: SilencedRule) {
    self.silenced.removeAll { $0.rule == silenced.rule && $0.place == silenced.place }
    self.silenced.append(silenced)
  }

  /// Lets a silenced rule count again.
  package mutating func hear(_ id: RecordID) { silenced.removeAll { $0.id == id } }
}
