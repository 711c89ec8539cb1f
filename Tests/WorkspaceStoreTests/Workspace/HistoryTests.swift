import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct HistoryTests {
  @Test(arguments: 0..<200)
  func `undoing all gives the first bytes, redoing all the last`(seed: Int) throws {
    var work = RandomWork(seed: seed)
    try work.begin()
    let first = try work.bytes()
    for _ in 0..<20 { try work.edit() }
    let last = try work.bytes()
    let count = try work.takeAll { try $0.undo() }
    #expect(try work.bytes() == first)
    #expect(try work.takeAll { try $0.redo() } == count)
    #expect(try work.bytes() == last)
  }
}

/// Random edits of a workspace on a simulated disk, its sessions ended and killed at random.
private struct RandomWork {
  private var random: SeededGenerator
  private let place = TrialPlace("/home/ann")
  private var files = SimulatedFileSystem()
  private var folder: WorkspaceFolder?
  private var clock = 0

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  mutating func begin() throws {
    folder = try WorkspaceFolder.create(
      place.workspace, profile: [:],
      documents: [.of("maps", "care"): .anything(depth: 2, using: &random)], session())
  }

  mutating func edit() throws {
    try maybeRestart()
    let name = DocumentName.of(
      "maps", ["care", "build", "drive"].randomElement(using: &random) ?? "")
    var after: JSON? = Bool.random(using: &random) ? .anything(depth: 2, using: &random) : nil
    if Bool.random(using: &random) { after = .document(using: &random) }
    _ = try folder?.commit("Edited", [name: after])
  }

  /// Undoes or redoes until there is nothing left; returns how often.
  mutating func takeAll(_ step: (WorkspaceFolder) throws -> Change?) throws -> Int {
    var count = 0
    while try folder.flatMap(step) != nil {
      count += 1
      try maybeRestart()
    }
    return count
  }

  func bytes() throws -> [DocumentName: [UInt8]] {
    let root = try files.openFolder(place.workspace)
    return try DocumentListing(root, TrialPlace.folders, files).contents
  }

  private mutating func maybeRestart() throws {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: folder = nil
    case 1: files = SimulatedFileSystem(files.disk)
    default: return
    }
    folder = try WorkspaceFolder.open(place.workspace, session())
  }

  private mutating func session() -> Session {
    // Clocks can go back between sessions.
    clock += Int.random(in: -5...100, using: &random)
    let time = clock
    return place.session(files, seed: Int.random(in: 0...(1 << 40), using: &random)) { time }
  }
}
