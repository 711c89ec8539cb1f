import CareerPathways
import WorkspaceStore

extension Sentences {
  /// Why the store did not do what it was asked, and what to do now.
  package static func fact(_ problem: StoreProblem) -> String {
    switch problem {
    case .notAWorkspace:
      "There is no workspace in that folder: it has no workspace.json. Make a new one, or choose "
        + "another folder."
    case .notEmpty: "That folder is not empty. Choose a new folder for the workspace."
    case .newerFormat(let read):
      "A newer version of pathways wrote this workspace (format \(read)). Update pathways to open it."
    case .cannotOpen(let file): "Can’t open the workspace: \(reason(file))."
    case .readOnly: "Not changed: the workspace is open for reading only."
    case .damaged(let damage):
      "Not changed: \(fact(damage)). Mend the file or put a good copy in its place."
    case .unfit(_, let kind): "Not changed: the text cannot be stored, since \(reason(kind))."
    case .needed: "Not changed: the workspace cannot do without that file."
    case .notSaved(let file): "NOT SAVED: \(reason(file)). Make room or rights, then try again."
    case .changedSince(let document):
      "Not undone: somebody has changed ‘\(document)’ since. Undo again for the change before."
    }
  }

  /// Why an edit was not made.
  package static func notDone(_ error: any Error) -> String {
    switch error {
    case let problem as StoreProblem: fact(problem)
    case let refused as RefusedDocument:
      "Not changed: ‘\(refused.name)’ could not be read. Mend the file or put a good copy in its place."
    default: "Not changed, for a reason that pathways does not know."
    }
  }

  /// What is not sound about one file, without a full stop.
  package static func fact(_ problem: WorkspaceProblem) -> String {
    let file = "‘\(problem.file)’"
    return switch problem.reason {
    case .json(let json): "\(file), line \(json.line): \(reason(json))"
    case .file(let refusal): "can’t use \(file): \(reason(refusal))"
    case .member(let name): "\(file) has no usable ‘\(name)’"
    case .newerFormat(let write): "\(file) asks for a newer version of pathways (format \(write))"
    case .unknownFeature: "\(file) uses a feature that only a newer version of pathways knows"
    case .stray: "\(file) is no file of the workspace; a sync program may have made it"
    case .journalLine(let line): "the journal \(file) is damaged at line \(line)"
    case .unreadableJournal(let refusal): "can’t read the journal \(file): \(reason(refusal))"
    }
  }

  /// Why a document is no record, without a full stop.
  package static func fact(_ problem: DocumentProblem) -> String {
    let place = path(problem.place.path)
    let document = "‘\(problem.place.document)’" + (place.isEmpty ? "" : ", \(place)")
    return "\(document): \(fact(problem.fact))"
  }

  /// What is wrong at a place of a document.
  static func fact(_ fact: DocumentProblem.Fact) -> String {
    switch fact {
    case .field(let field): "the value cannot stand there (\(name(field)))"
    case .notObject: "an object should stand here"
    case .notArray: "a list should stand here"
    case .noID(let index): "item \(index + 1) has no id"
    case .sameID(let id): "two items have the id ‘\(id)’"
    case .elsewhere(let id): "it belongs to ‘\(id)’, not here"
    case .notResponse: "nothing in it says that it is a response"
    }
  }

  /// Why the workspace takes no edits.
  package static func readOnly(_ problems: [WorkspaceProblem]) -> String {
    let first = problems.first.map(fact) ?? "it is not sound"
    return "Open for reading only: \(first)."
  }

  /// What to say when a workspace opens that is not all sound; nil where it is.
  package static func opening(
    _ files: [WorkspaceProblem], _ documents: [DocumentProblem]
  ) -> String? {
    let facts = files.map { fact($0) } + documents.map { fact($0) }
    guard let first = facts.first else { return nil }
    let more = facts.count > 1 ? " and \(facts.count - 1) more" : ""
    let rights = files.isEmpty ? "" : "Open for reading only: "
    return "\(rights)\(first)\(more). Run ‘pathways check’ for all."
  }

  /// What to say when an edit is in the journal, but its file could not be replaced.
  package static func inJournalOnly(_ reasons: [WorkspaceProblem]) -> String {
    let first = reasons.first.map(fact) ?? "a file could not be replaced"
    return "Saved in the journal, not yet in the files: \(first)."
  }

  /// The way down into a document.
  static func path(_ steps: [PathStep]) -> String { steps.map(step).joined(separator: " › ") }

  private static func step(_ step: PathStep) -> String {
    switch step {
    case .member(let name): name
    case .element(let id): id
    case .order: "order"
    }
  }

  private static func name(_ problem: FieldProblem) -> String {
    switch problem {
    case .required: "it is missing"
    case .outside: "out of range"
    case .notChoice: "not one of the choices"
    default: "of the wrong kind"
    }
  }
}
