import CareerPathways
import TerminalUI
import WorkspaceStore

/// Every change goes through here.
extension Workshop {
  /// Why nothing can be edited, in a sentence, or nil where edits are taken.
  package var readOnlyReason: String? {
    guard let folder, folder.isReadOnly else { return nil }
    return Sentences.readOnly(folder.problems)
  }

  /// Edits the workspace; `sentence` says what was done, in the past tense.
  ///
  /// True when the edit is saved or changes nothing. Otherwise a notice says
  /// why not, and the workspace is as before: a final map takes no edit. The
  /// figures that an edit brings count as typed now, but where `isTyped` is false.
  @discardableResult
  package mutating func edit(
    _ sentence: String, isTyped: Bool = true, _ change: (inout Workspace) -> Void
  ) -> Bool {
    guard let folder else { return false }
    var after = workspace
    change(&after)
    if let frozen = after.thawed(since: workspace) {
      notice = Notice(Sentences.frozen(frozen), .refusal)
      return false
    }
    if isTyped {
      after.stampFigures(
        FigureSource(.typed, by: surroundings.author, date: surroundings.today()),
        since: workspace)
    }
    do {
      let shown = folder.documentsAsShown
      let changed = try after.documents(
        changedFrom: FormerWorkspace(workspace) { shown[$0] ?? nil })
      guard try folder.commit(sentence, changed) != nil else { return true }
      let believed = workspace
      workspace = after
      takeInChangesFromElsewhere(folder)
      if keepBothValues(before: believed.documentsBefore(after), after: changed) { return true }
      notice = Notice(unpublished(folder).map(Sentences.inJournalOnly) ?? sentence)
      return true
    } catch {
      notice = Notice(Sentences.notDone(error), .failure)
      return false
    }
  }

  /// Takes the last change back.
  package mutating func undo() {
    travel(nothing: "There is nothing to undo", verb: "Undone") {
      (folder: WorkspaceFolder) throws(StoreProblem) in try folder.undo()
    }
  }

  /// Does again what was taken back last.
  package mutating func redo() {
    travel(nothing: "There is nothing to redo", verb: "Done again") {
      (folder: WorkspaceFolder) throws(StoreProblem) in try folder.redo()
    }
  }

  private mutating func travel(
    nothing: String, verb: String, _ step: (WorkspaceFolder) throws(StoreProblem) -> Change?
  ) {
    guard let folder else { return }
    let shown = folder.documentsAsShown
    do throws(StoreProblem) {
      guard let change = try step(folder) else {
        notice = Notice(nothing, .refusal)
        return
      }
      workspace.reread(
        change.deltas.map(\.document) + folder.takeChangesFromElsewhere(), from: folder,
        since: { shown[$0] ?? nil })
      notice = Notice("\(verb): \(change.sentence)")
    } catch {
      notice = Notice(Sentences.fact(error), .failure)
    }
  }

  private mutating func takeInChangesFromElsewhere(_ folder: WorkspaceFolder) {
    workspace.reread(folder.takeChangesFromElsewhere(), from: folder)
  }

  /// The files that do not have the last edit yet, or nil where every one does.
  private func unpublished(_ folder: WorkspaceFolder) -> [WorkspaceProblem]? {
    guard folder.hasUnpublished else { return nil }
    return folder.unpublished.map { WorkspaceProblem($0.key.text, $0.value) }
      .sorted { $0.file < $1.file }
  }
}

extension Workspace {
  /// The documents that an edit changed, as they were before it.
  fileprivate func documentsBefore(_ after: Workspace) -> [DocumentName: JSON?] {
    // What could not be read is never edited, so it has no part in this.
    (try? documents(changedFrom: after)) ?? [:]
  }
}
