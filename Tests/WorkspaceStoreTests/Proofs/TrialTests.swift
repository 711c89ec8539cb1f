import StoreTrials
import Testing
import WorkspaceStore

@Suite struct TrialTests {
  @Test(arguments: Trial.all) func `undisturbed, every step is acknowledged`(trial: Trial) {
    let rehearsal = Rehearsal(trial)
    let (disk, acknowledged) = rehearsal.run { _, _, _ in .proceed }
    #expect(acknowledged == Array(rehearsal.steps))
    let verdict = rehearsal.verdict(
      disk, [trial.model(acknowledged)], allowsConflicts: trial.name == "conflict")
    #expect(verdict.faults == [])
  }
}
