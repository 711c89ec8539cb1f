import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import WorkspaceStore

@testable import Workshop

/// Plays the workshop without a terminal: keys in, the screen as text out.
///
/// The workspace lives on a disk in memory; it is 24 November 2026 all day.
struct Player {
  private(set) var workshop: Workshop
  private(set) var stack: LayerStack<Workshop>
  private(set) var size: Size
  /// What the last key asked of the outermost loop.
  private(set) var effect: Effect?

  static let folder = "/work.pathways"

  init(
    _ workspace: Workspace? = LouisvilleExample.workspace(), width: Int = 80, height: Int = 24,
    files: SimulatedFileSystem = SimulatedFileSystem(), kinds: [RecordKind] = RecordKind.all
  ) throws {
    let surroundings = Surroundings.atDesk(files, kinds: kinds)
    if let workspace { _ = try surroundings.create(workspace, at: Self.folder) }
    workshop = Workshop(surroundings: surroundings)
    if workspace != nil { try workshop.start(with: Self.folder) }
    size = Size(width: width, height: height)
    stack = LayerStack(
      first: workshop.isOpen ? HomeScreen() : StartScreen(), everywhere: Everywhere())
    show()
  }

  /// The example as the program writes it, with its imported tables.
  static func onExample(width: Int, height: Int) throws -> Player {
    let files = SimulatedFileSystem()
    _ = try Surroundings.atDesk(files).example(at: folder)
    var player = try Player(nil, width: width, height: height, files: files)
    try player.workshop.start(with: folder)
    player.stack = LayerStack(first: HomeScreen(), everywhere: Everywhere())
    player.show()
    return player
  }

  var workspace: Workspace { workshop.workspace }

  /// Presses keys by their notation, one after another, drawing after each.
  mutating func press(_ keys: String...) {
    for notation in keys {
      guard let key = Key(notation) else { preconditionFailure("No key is called \(notation).") }
      send(.key(key))
    }
  }

  /// Types text key by key.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Presses keys so fast that the screen is drawn after the last of them alone.
  mutating func send(together keys: [Key]) {
    for key in keys { effect = stack.handle(.key(key), &workshop) }
    show()
  }

  mutating func send(_ event: Event) {
    if case .resize(let size) = event { self.size = size }
    effect = stack.handle(event, &workshop)
    show()
    workshop.gatherTitles()
  }

  /// Goes on once with the work that is done behind frames.
  mutating func goOn() {
    workshop.goOn()
    show()
  }

  /// Goes on with the work behind frames until there is none.
  mutating func finishErrands() {
    while workshop.errand != nil { workshop.goOn() }
    show()
  }

  /// The imported tables that can be read.
  var tables: [LaborTable] { DataRow.all(in: workshop.dataFolder).compactMap(\.table) }

  /// Gives back text from the user's own editor.
  mutating func edited(_ text: String) {
    effect = stack.edited(text, &workshop)
    show()
  }

  /// Takes back every change there is.
  mutating func undoEverything() {
    while workshop.notice?.text != "There is nothing to undo" { workshop.undo() }
  }

  mutating func resize(width: Int, height: Int) {
    size = Size(width: width, height: height)
    send(.resize(size))
  }

  /// Draws as the loop does, and does what it does behind a frame.
  private mutating func show() {
    _ = canvas()
    if workshop.finishOpening() { _ = canvas() }
  }

  mutating func canvas() -> Canvas { stack.draw(size, workshop) }

  /// The screen as text, blanks at the ends of lines taken off.
  mutating func screen() -> String { canvas().text }
}

extension Surroundings {
  /// A world that stands still: nobody's environment, a disk in memory, one day.
  static func atDesk(
    _ files: SimulatedFileSystem, kinds: [RecordKind] = RecordKind.all
  ) -> Surroundings {
    Surroundings(
      environment: Environment(["HOME": "/home/ann"]), author: "Ann", kinds: kinds, files: files,
      now: { 1_795_500_000_000 },
      today: { CalendarDate(year: 2026, month: 11, day: 24) ?? .last })
  }
}
