import WorkspaceStore

/// A trial on a simulated disk, from the moment its workspace is there.
package struct Rehearsal {
  package let trial: Trial
  package let place = TrialPlace("/home/ann")
  /// The steps that are disturbed; the one before, if any, is not.
  package let steps: Range<Int>
  private let start: SimulatedDisk

  /// The trial named "create" is disturbed from its first step on.
  package init(_ trial: Trial) {
    self.trial = trial
    steps = (trial.name == "create" ? 0 : 1)..<trial.steps.count
    let files = SimulatedFileSystem()
    TrialRun(trial, place, files, world: files).run(0..<steps.lowerBound)
    start = files.disk
  }

  /// What must be there once `acknowledged` of the disturbed steps are.
  package func model(_ acknowledged: [Int]) -> TrialModel? {
    let done = Array(0..<steps.lowerBound) + acknowledged
    return done.contains(0) ? TrialModel(done.map { trial.steps[$0] }) : nil
  }

  /// Runs the disturbed steps, showing each operation to `tap`.
  ///
  /// Returns the disk and the steps that were acknowledged.
  package func run(
    tap: @escaping (FileOperation, SimulatedDisk, [Int]) -> Tap
  ) -> (disk: SimulatedDisk, acknowledged: [Int]) {
    let files = SimulatedFileSystem(start)
    var acknowledged: [Int] = []
    let tapped = TappedFileSystem(files) { tap($0, files.disk, acknowledged) }
    TrialRun(trial, place, tapped, world: files) { acknowledged.append($0) }.run(steps)
    return (files.disk, acknowledged)
  }

  package func verdict(
    _ disk: SimulatedDisk, _ models: [TrialModel?], allowsConflicts: Bool
  ) -> TrialVerdict {
    TrialVerdict(
      place, SimulatedFileSystem(disk), models, allowsConflicts: allowsConflicts)
  }

  /// Opens the workspace as a user would after a crash, and leaves it.
  package func recover(_ files: any FileSystem) {
    // What comes of it is for the next verdict to say.
    _ = try? WorkspaceFolder.open(place.workspace, place.session(files, seed: 888) { 1 << 39 })
  }

  /// The models that fit when the first step that was not acknowledged may have happened too.
  package func models(inDoubtAfter acknowledged: [Int]) -> [TrialModel?] {
    guard let doubtful = steps.first(where: { !acknowledged.contains($0) }) else {
      return [model(acknowledged)]
    }
    return [model(acknowledged), model((acknowledged + [doubtful]).sorted())]
  }
}
