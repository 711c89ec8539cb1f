import Glibc
import StoreTrials
import Testing
import WorkspaceStore

/// Every operation fails, once or from then on for ever, in every way that matters.
@Suite struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let tap: Tap
    let isForEver: Bool

    var testDescription: String { name + (isForEver ? " for ever" : " once") }
  }

  static let faults =
    [("EIO", EIO), ("ENOSPC", ENOSPC), ("EINTR", EINTR), ("EACCES", EACCES)].flatMap { name, code in
      [false, true].map { Fault(name: name, tap: .fail(code), isForEver: $0) }
    } + [
      Fault(name: "short write", tap: .shorten, isForEver: true),
      Fault(name: "EIO behind the deed", tap: .failBehind(EIO), isForEver: false),
    ]

  @Test(arguments: Trial.all.dropLast(), faults)
  func `a failing disk loses nothing that was acknowledged`(trial: Trial, fault: Fault) {
    let rehearsal = Rehearsal(trial)
    var count = 0
    _ = rehearsal.run { _, _, _ in
      count += 1
      return .proceed
    }
    var faults: [String] = []
    for failing in 0..<count {
      var index = -1
      let (disk, acknowledged) = rehearsal.run { _, _, _ in
        index += 1
        let fails = fault.isForEver ? index >= failing : index == failing
        return fails ? fault.tap : .proceed
      }
      // Only a disk that fails again, or a creation that stops half way, may leave a step in doubt.
      let isInDoubt = fault.isForEver || acknowledged.isEmpty
      let models =
        isInDoubt ? trial.models(inDoubtAfter: acknowledged) : [trial.model(acknowledged)]
      let verdict = rehearsal.verdict(disk, models, allowsConflicts: trial.isShared)
      faults += verdict.faults.map { "operation \(failing): \($0)" }
    }
    #expect(faults == [])
  }
}
