import WorkspaceStore

/// A trial on a simulated disk, from the moment its workspace is there.
package struct Rehearsal {
  package let trial: Trial
  package let place = TrialPlace("/home/ann")
  /// The steps that are disturbed; the one before, if any, is not.
  package let steps: Range<Int>
  private let start: SimulatedDisk

  package init(_ trial: Trial) {
    self.trial = trial
    steps = trial.disturbedSteps
    let files = SimulatedFileSystem()
    TrialRun(place, files, world: files, steps: { trial.steps[$0] })
      .run(0..<steps.lowerBound)
    start = files.disk
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
    let run = TrialRun(
      place, tapped, world: files, steps: { trial.steps[$0] },
      acknowledge: { acknowledged.append($0) })
    run.run(steps)
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
}
