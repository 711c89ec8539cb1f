import CareerPathways
import StoreTrials
import Testing

@testable import WorkspaceStore

@Suite struct RewindingTests {
  private static let map = DocumentName.of("maps", "care")

  @Test(arguments: 0..<100)
  func `a document is what it was at every time, also past undoing and redoing`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let place = TrialPlace("/home/ann")
    let files = SimulatedFileSystem()
    var time = 1000
    func session() -> Session { place.session(files, seed: seed + time) { time } }
    var folder = try WorkspaceFolder.create(
      place.workspace, profile: [:], documents: [Self.map: .document(using: &random)], session())
    var past: [(time: Int, document: JSON?)] = []
    for _ in 0..<30 {
      time += 10
      past.append((time, folder.documents[Self.map]))
      switch Int.random(in: 0..<6, using: &random) {
      // There may be nothing to undo, or to redo.
      case 0: _ = try? folder.undo()
      // As above.
      case 1: _ = try? folder.redo()
      case 2: folder = try WorkspaceFolder.open(place.workspace, session())
      default: _ = try folder.commit("Edited", [Self.map: .document(using: &random)])
      }
    }
    for (time, document) in past {
      let rewound = folder.document(Self.map, at: time)
      #expect(rewound.document == document)
      #expect(rewound.reach == .whole && !rewound.hasUnknownChanges)
    }
  }

  @Test func `before it was added, a document is as it began, and says so`() throws {
    let desk = try Desk()
    let folder = try desk.open()
    _ = try folder.commit("Added", [.of("maps", "new"): .object(["name": .string("New")])])
    try folder.set(.of("maps", "new"), "name", .string("Newer"))
    let rewound = folder.document(.of("maps", "new"), at: 1)
    #expect(rewound.document == .object(["name": .string("New")]))
    #expect(rewound.reach == .added(at: folder.changes[1].change.time))
  }

  @Test func `where the history begins later, that is said`() throws {
    let desk = try Desk()
    let folder = try desk.open()
    for file in try desk.journals() { try desk.remove(file) }
    let bare = try desk.open()
    #expect(bare.document(Desk.map, at: 1).reach == .nothing)
    try bare.set(Desk.map, "name", .string("New"))
    let change = try #require(bare.changes.first).change
    let rewound = bare.document(Desk.map, at: 1)
    #expect(rewound.reach == .begins(at: change.time))
    #expect(rewound.document == folder.documents[Desk.map])
  }

  @Test func `what others wrote stays, and that there was something is said`() throws {
    let desk = try Desk()
    let folder = try desk.open()
    try folder.set(Desk.map, "name", .string("Ours"))
    let text = try desk.text(desk.path(Desk.map))
    try desk.write(desk.path(Desk.map), text.replacing("Ours", with: "Theirs"))
    _ = folder.reread()
    let since = try #require(folder.changes.last).change.time
    let rewound = folder.document(Desk.map, at: since)
    #expect(rewound.document?["name"] == .string("Theirs"))
    #expect(rewound.hasUnknownChanges)
  }
}
