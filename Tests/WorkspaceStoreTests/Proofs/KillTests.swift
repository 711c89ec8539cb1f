import Glibc
import StoreTrials
import Testing
import WorkspaceStore

/// A process that edits a workspace on the real file system is killed at any instant.
@Suite struct KillTests {
  @Test(arguments: Trial.all) func `no kill before any write loses an edit`(trial: Trial) throws {
    #expect(try kills(of: trial, words: []).faults == [])
  }

  /// The test of the test: a number printed before its edit is saved must be found out.
  @Test func `printing too early is found`() throws {
    #expect(try !kills(of: Trial.all[1], words: ["hasty"]).faults.isEmpty)
    #expect(try !RandomKills.faults(of: 40, seed: 0, words: ["hasty"]).isEmpty)
  }

  @Test(arguments: 0..<4) func `no kill at a random time loses an edit`(seed: Int) throws {
    #expect(try RandomKills.faults(of: Self.kills / 4, seed: seed, words: []) == [])
  }

  /// More for a release, by the environment.
  private static let kills = getenv("PATHWAYS_KILLS").flatMap { Int(String(cString: $0)) } ?? 2000

  private func kills(
    of trial: Trial, words: [String]
  ) throws -> (count: Int, faults: [String]) {
    var faults: [String] = []
    for write in 1..<Int.max {
      let scratch = ScratchFolder()
      let probe = try Probe(["trial", scratch.path, trial.name, String(write)] + words)
      let (acknowledged, hasEnded) = probe.end(killing: false)
      let verdict = TrialVerdict(
        TrialPlace(scratch.path), RealFileSystem(), trial.models(inDoubtAfter: acknowledged),
        allowsConflicts: trial.isChangedElsewhere)
      faults += verdict.faults.map { "write \(write): \($0)" }
      if hasEnded { return (write, faults) }
    }
    return (0, faults)
  }
}

/// Endless work that is killed again and again, each time going on with what was saved.
private struct RandomKills {
  private var random: SeededGenerator
  private let words: [String]
  private var scratch = ScratchFolder()
  private var model = TrialModel([])
  /// The number of the next step.
  private var next = 0
  private var faults: [String] = []

  /// Begins a new workspace every 10 kills, so that its history stays short.
  static func faults(of kills: Int, seed: Int, words: [String]) throws -> [String] {
    var work = RandomKills(seed: seed, words: words)
    for kill in 0..<kills {
      if kill % 10 == 0 { work.begin() }
      try work.killOnce()
    }
    return work.faults
  }

  private init(seed: Int, words: [String]) {
    random = SeededGenerator(seed: seed)
    self.words = words
  }

  private mutating func begin() {
    scratch = ScratchFolder()
    let files = RealFileSystem()
    TrialRun(
      TrialPlace(scratch.path), files, world: files, steps: { _ in .create }
    ).run(0..<1)
    model = TrialModel([.create])
    next = 1
  }

  private mutating func killOnce() throws {
    let probe = try Probe(["endless", scratch.path, String(next)] + words)
    let first = probe.read(atLeast: Int.random(in: 0...5, using: &random))
    usleep(UInt32.random(in: 0...(first.isEmpty ? 6000 : 800), using: &random))
    let printed = first + probe.end(killing: true).printed
    for step in printed { model.apply(Trial.endlessStep(step)) }
    next += printed.count
    var other = model
    other.apply(Trial.endlessStep(next))
    judge(other)
  }

  /// The step behind the last printed one may have been saved; then it is not done again.
  private mutating func judge(_ other: TrialModel) {
    let place = TrialPlace(scratch.path)
    let files = RealFileSystem()
    let verdict = TrialVerdict(place, files, [model, other], allowsConflicts: false)
    faults += verdict.faults
    if verdict.documents == other.documents {
      model = other
      next += 1
    }
  }
}
