import CareerPathways

/// What the documents must be after some steps, kept as simply as can be.
package struct TrialModel {
  package private(set) var documents: [DocumentName: JSON] = [:]
  package private(set) var damaged: Set<DocumentName> = []
  private var done: [[DocumentName: (JSON?, JSON?)]] = []
  private var undone: [[DocumentName: (JSON?, JSON?)]] = []

  package init(_ steps: some Sequence<Trial.Step>) {
    for step in steps { apply(step) }
  }

  package mutating func apply(_ step: Trial.Step) {
    switch step {
    case .create: documents = Trial.firstDocuments
    case .edit(let edit): make(edit)
    case .editBeside(let edit): edit(&documents)
    case .undo: undo()
    case .redo: redo()
    case .replaceElsewhere(let name, let json): documents[name] = json
    case .damage(let name): damaged.insert(name)
    case .reopen, .tearJournal: break
    }
  }

  private mutating func make(_ edit: (inout [DocumentName: JSON]) -> Void) {
    let before = documents
    edit(&documents)
    var change: [DocumentName: (JSON?, JSON?)] = [:]
    for name in Set(before.keys).union(documents.keys) where before[name] != documents[name] {
      change[name] = (before[name], documents[name])
    }
    guard !change.isEmpty else { return }
    done.append(change)
    undone = []
  }

  private mutating func undo() {
    guard let change = done.popLast() else { return }
    for (name, values) in change { documents[name] = values.0 }
    undone.append(change)
  }

  private mutating func redo() {
    guard let change = undone.popLast() else { return }
    for (name, values) in change { documents[name] = values.1 }
    done.append(change)
  }
}
