import CareerPathways
import TerminalUI
import WorkspaceStore

/// A conflict and the document that holds it.
struct ConflictPlace: Hashable {
  let document: DocumentName
  let conflict: DocumentConflict
}

/// What two people changed, each in their own way.
extension Workshop {
  /// Every conflict of the workspace, by document.
  var conflicts: [ConflictPlace] {
    guard !workspace.conflicts.isEmpty else { return [] }
    return workspace.conflicts.sorted { $0.key < $1.key }.flatMap { name, conflicts in
      conflicts.map { ConflictPlace(document: name, conflict: $0) }
    }
  }

  /// What stands at the place of a conflict.
  func standing(at place: ConflictPlace) -> JSON? {
    folder?.document(place.document).flatMap { place.conflict.standing(in: $0) }
  }

  /// Whether the other value still has a place.
  func canTakeOther(of place: ConflictPlace) -> Bool {
    folder?.document(place.document).map { place.conflict.canTakeOther(in: $0) } ?? false
  }

  /// Ends a conflict: with what stands, or with the other value in its place.
  mutating func settle(_ place: ConflictPlace, takingOther: Bool) {
    guard let folder, let document = folder.document(place.document) else { return }
    let words = ConflictWords(place, workspace, FieldContext(workspace))
    let settled = place.conflict.settled(takingOther: takingOther, in: document)
    let sentence = "Settled \(words.name): " + (takingOther ? "took the other" : "kept what stood")
    do throws(StoreProblem) {
      _ = try folder.commit(sentence, [place.document: settled])
      workspace.reread([place.document] + folder.takeChangesFromElsewhere(), from: folder)
      notice = Notice(sentence)
    } catch {
      notice = Notice(Sentences.fact(error), .failure)
    }
  }

  /// Keeps both values where an edit met what somebody else wrote meanwhile; true where it did.
  ///
  /// Theirs stands, since it was there first. `before` and `after` are the documents as whoever
  /// edited believed them to be, and as the edit made them.
  mutating func keepBothValues(
    before: @autoclosure () -> [DocumentName: JSON?],
    after: @autoclosure () -> [DocumentName: JSON?]
  ) -> Bool {
    guard let folder, !folder.conflicts.isEmpty, !folder.isReadOnly else { return false }
    let met = folder.conflicts
    let (before, after) = (before(), after())
    var kept: [DocumentName: JSON?] = [:]
    for name in Set(met.map(\.delta.document)) {
      let merge = Merge(
        base: before[name] ?? nil, ours: folder.document(name), theirs: after[name] ?? nil)
      kept[name] = .some(
        merge.kept(theirAuthor: surroundings.author, time: surroundings.now(), newID: newID))
    }
    do throws(StoreProblem) {
      _ = try folder.commit("Kept what two people wrote at once, side by side", kept)
      for conflict in met { try folder.settle(conflict) }
      workspace.reread(Array(kept.keys) + folder.takeChangesFromElsewhere(), from: folder)
      notice = Notice(Sentences.keptBoth, .failure)
    } catch {
      // The journal has what was not kept, and the next opening tries again.
      notice = Notice(Sentences.fact(error), .failure)
    }
    return true
  }

  /// Keeps both values of what the journal has from a run that ended before it did so.
  mutating func keepValuesLeftOver() {
    guard let conflicts = folder?.conflicts, !conflicts.isEmpty else { return }
    let before = documents(of: conflicts, with: \.delta.before)
    let after = documents(of: conflicts, with: \.delta.after)
    _ = keepBothValues(before: before, after: after)
  }

  /// The documents of conflicts as they are now, but for these values in their places.
  private func documents(
    of conflicts: [Conflict], with value: (Conflict) -> JSON?
  ) -> [DocumentName: JSON?] {
    var documents: [DocumentName: JSON?] = [:]
    for conflict in conflicts {
      let name = conflict.delta.document
      documents[name] = .some(
        Difference.setting(
          value(conflict), at: conflict.delta.path[...],
          in: documents[name] ?? folder?.document(name)))
    }
    return documents
  }
}
