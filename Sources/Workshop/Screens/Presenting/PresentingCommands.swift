import TerminalUI

extension PresentingScreen {
  static let commands: [Command<PresentingScreen>] = [
    moving("next", "Show the next slide", keys: [.right, .character(" ")]) {
      $0.turn(by: 1, $1)
    },
    moving("previous", "Show the previous slide", keys: [.left, .backspace]) {
      $0.turn(by: -1, $1)
    },
    moving("whole", "Show the whole map", keys: [.home, .character("0")]) { screen, _ in
      screen.show(.map(from: 0))
    },
    moving("last", "Show the last pathway", keys: [.end]) { $0.turnToLast($1) },
    moving("up", "Climb one level up, or scroll up", keys: [.up, .character("k")]) {
      $0.move(by: -1, $1)
    },
    moving("down", "Climb one level down, or scroll down", keys: [.down, .character("j")]) {
      $0.move(by: 1, $1)
    },
    moving("next-map", "Present the next map", keys: [.tab, .pageDown]) {
      $0.turnToMap(by: 1, $1)
    },
    moving("previous-map", "Present the previous map", keys: [.shiftTab, .pageUp]) {
      $0.turnToMap(by: -1, $1)
    },
    .leavingPresentation("present"),
  ]

  private static func moving(
    _ id: String, _ title: String, keys: [Key],
    _ move: @escaping @Sendable (inout PresentingScreen, Workshop) -> Void
  ) -> Command<PresentingScreen> {
    Command("present.\(id)", title, keys: keys, summary: "\(title).") { screen, workshop in
      move(&screen, workshop)
      return .handled
    }
  }
}
