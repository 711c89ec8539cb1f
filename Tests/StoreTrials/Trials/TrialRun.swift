import CareerPathways
import WorkspaceStore

/// Steps as they are done on a file system; says which were acknowledged.
package final class TrialRun {
  package let place: TrialPlace
  private let step: (Int) -> Trial.Step
  private let files: any FileSystem
  /// The same disk, where other programs write undisturbed.
  private let world: any FileSystem
  private var folder: WorkspaceFolder?
  private var beside: WorkspaceFolder?
  private var clock = 0
  /// Called once a step is saved, with its number.
  private let acknowledge: (Int) -> Void
  /// Acknowledges before anything is saved: the mistake that the proofs must find.
  package var isHasty = false

  package init(
    _ place: TrialPlace, _ files: any FileSystem, world: any FileSystem,
    steps: @escaping (Int) -> Trial.Step, acknowledge: @escaping (Int) -> Void = { _ in }
  ) {
    step = steps
    self.place = place
    self.files = files
    self.world = world
    self.acknowledge = acknowledge
  }

  /// Does the steps in order, leaving out those that are refused; opens what an earlier run made.
  package func run(_ steps: Range<Int>) {
    // Without a workspace every step is refused.
    if steps.lowerBound > 0 { folder = try? open(seed: steps.lowerBound) }
    for index in steps {
      if isHasty { acknowledge(index) }
      do {
        try perform(step(index), seed: index + 100)
      } catch {
        continue
      }
      if !isHasty { acknowledge(index) }
    }
  }

  /// What a step throws when there is no workspace, or nothing, to do it on.
  private struct Impossible: Error {}

  private func perform(_ step: Trial.Step, seed: Int) throws {
    switch step {
    case .create:
      folder = try WorkspaceFolder.create(
        place.workspace, profile: ["name": .string("Trial")], documents: Trial.firstDocuments,
        session(seed: seed))
    case .edit(let edit): try make(edit, in: opened())
    case .editBeside(let edit):
      if beside == nil { beside = try open(seed: seed + 1000) }
      if let beside { try make(edit, in: beside) }
    case .undo: guard try opened().undo() != nil else { throw Impossible() }
    case .redo: guard try opened().redo() != nil else { throw Impossible() }
    case .reopen:
      folder = nil
      folder = try open(seed: seed)
    case .replaceElsewhere(let name, let json):
      try place.replace(name, with: JSONWriter.pretty(json), world)
      _ = folder?.takeChangesFromElsewhere()
    case .damage(let name):
      try place.replace(name, with: Array("{ \"id\": ".utf8), world)
    case .tearJournal:
      folder = nil
      try place.tearJournals(world)
      folder = try open(seed: seed)
    }
  }

  private func opened() throws -> WorkspaceFolder {
    guard let folder else { throw Impossible() }
    return folder
  }

  private func make(
    _ edit: (inout [DocumentName: JSON]) -> Void, in folder: WorkspaceFolder
  ) throws {
    // As a workshop does that watches the folder.
    if beside != nil { _ = folder.reread() }
    var after = folder.documents
    edit(&after)
    var changed: [DocumentName: JSON?] = [:]
    for name in Set(after.keys).union(folder.documents.keys)
    where after[name] != folder.documents[name] {
      changed.updateValue(after[name], forKey: name)
    }
    guard try folder.commit("Edited", changed) != nil else { throw Impossible() }
    _ = folder.takeChangesFromElsewhere()
  }

  private func open(seed: Int) throws -> WorkspaceFolder {
    try WorkspaceFolder.open(place.workspace, session(seed: seed), first: ["partners"])
  }

  private func session(seed: Int) -> Session {
    clock += 1
    let time = clock
    return place.session(files, seed: seed) { time }
  }
}
