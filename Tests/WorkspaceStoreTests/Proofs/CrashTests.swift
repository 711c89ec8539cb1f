import StoreTrials
import Testing
import WorkspaceStore

/// The power goes before every write; the disk keeps any legal part of what was not synced.
@Suite struct CrashTests {
  @Test(arguments: Trial.all) func `no acknowledged edit is lost in a crash`(trial: Trial) {
    let faults = crashes(of: trial, pretending: []).faults
    #expect(faults == [])
  }

  /// The test of the test: without any one of these syncs, crashes must lose something.
  @Test(arguments: [FileOperation.sync, .syncData, .syncFolder])
  func `a sync left out is found`(operation: FileOperation) {
    let faults = Trial.all.prefix(5).flatMap { crashes(of: $0, pretending: [operation]).faults }
    #expect(!faults.isEmpty)
  }

  /// Crashes or dies before every write, and crashes again before every write of the recovery.
  @Test(arguments: Trial.all.dropLast()) func `a crash while a crash is mended loses nothing`(
    trial: Trial
  ) {
    var faults: [String] = []
    let rehearsal = Rehearsal(trial)
    for (index, moment) in Moment.all(of: rehearsal, pretending: []).enumerated()
    where index % 5 == 0 {
      let models = trial.models(inDoubtAfter: moment.acknowledged)
      for disk in [moment.disk.crashed(seed: index), moment.disk] {
        for again in Moment.ofRecovery(rehearsal, disk) {
          faults += verdict(rehearsal, again.crashed(seed: index), models)
        }
      }
    }
    #expect(faults == [])
  }

  private func verdict(
    _ rehearsal: Rehearsal, _ disk: SimulatedDisk, _ models: [TrialModel?]
  ) -> [String] {
    rehearsal.verdict(disk, models, allowsConflicts: rehearsal.trial.isChangedElsewhere).faults
  }

  private func crashes(
    of trial: Trial, pretending: Set<FileOperation>
  ) -> (count: Int, faults: [String]) {
    let rehearsal = Rehearsal(trial)
    var faults: [String] = []
    var count = 0
    for moment in Moment.all(of: rehearsal, pretending: pretending) {
      let models = trial.models(inDoubtAfter: moment.acknowledged)
      for _ in 0..<(trial.isLong ? 1 : 4) {
        count += 1
        faults += verdict(rehearsal, moment.disk.crashed(seed: count), models)
      }
    }
    return (count, faults)
  }
}

/// The disk just before a write, and the steps that were acknowledged then.
private struct Moment {
  let disk: SimulatedDisk
  let acknowledged: [Int]

  static func all(of rehearsal: Rehearsal, pretending: Set<FileOperation>) -> [Moment] {
    var moments: [Moment] = []
    let end = rehearsal.run { operation, disk, acknowledged in
      if operation.isWrite { moments.append(Moment(disk: disk, acknowledged: acknowledged)) }
      return pretending.contains(operation) ? .pretend : .proceed
    }
    return moments + [Moment(disk: end.disk, acknowledged: end.acknowledged)]
  }

  static func ofRecovery(_ rehearsal: Rehearsal, _ disk: SimulatedDisk) -> [SimulatedDisk] {
    var disks: [SimulatedDisk] = []
    let files = SimulatedFileSystem(disk)
    let tapped = TappedFileSystem(files) { operation in
      if operation.isWrite { disks.append(files.disk) }
      return .proceed
    }
    rehearsal.recover(tapped)
    return disks + [files.disk]
  }
}
