import CareerPathways

extension WorkspaceFolder {
  /// Settles a conflict for the value that was found, which the file has already.
  ///
  /// One that is settled for the other value, or a third, needs an edit only.
  package func settle(_ conflict: Conflict) throws(StoreProblem) {
    checkRest()
    guard !isReadOnly else { throw .readOnly }
    do {
      _ = try journals.append(.settled(conflict), at: session.now())
    } catch {
      throw .notSaved(error)
    }
    conflicts.removeAll { $0 == conflict }
  }

  func note(_ conflict: Conflict) {
    if !conflicts.contains(conflict) { conflicts.append(conflict) }
  }

  /// A conflict is past once its place has another value than the one it met.
  func forgetPastConflicts() {
    conflicts.removeAll {
      Difference.value(at: $0.delta.path[...], in: document($0.delta.document)) != $0.found
    }
  }
}
