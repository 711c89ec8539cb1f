import TerminalUI

/// The three screens of step 6: what covers what, the resource map, and the barriers.
enum ResourceTab: Int, CaseIterable, Sendable {
  case braiding, map, barriers

  var label: String {
    switch self {
    case .braiding: "Braiding"
    case .map: "Resource map"
    case .barriers: "Barriers"
    }
  }

  var screen: any Layer<Workshop> {
    switch self {
    case .braiding: BraidingScreen()
    case .map: ResourceMapScreen()
    case .barriers: BarriersScreen()
    }
  }

  /// Draws the names in the first row of an area, this one standing out, and gives what is left.
  func draw(on canvas: inout Canvas) -> Rect {
    let (top, rest) = canvas.bounds.inset(columns: 1).splitTop(2)
    canvas.within(top) { canvas in
      var column = 0
      for tab in Self.allCases {
        let style = tab == self ? Style(.accent, [.bold, .underline]) : Style.muted
        column += canvas.write(tab.label, row: 0, column: column, style) + 3
      }
    }
    return rest
  }
}

/// One of the three screens of step 6.
protocol ResourceScreen: BoardScreen {
  static var tab: ResourceTab { get }
}

extension ResourceScreen {
  static var tabCommands: [Command<Self>] {
    [
      turn("next", "Show the next screen of resources", .tab, by: 1),
      turn("previous", "Show the screen of resources before", .shiftTab, by: -1),
    ]
  }

  private static func turn(
    _ id: String, _ title: String, _ key: Key, by step: Int
  ) -> Command<Self> {
    let all = ResourceTab.allCases
    let next = all[(tab.rawValue + step + all.count) % all.count]
    return command(
      id, title, label: step > 0 ? next.label : "", keys: [key],
      summary: "Leads to: \(next.label.lowercased())."
    ) { _, _ in .replace(next.screen) }
  }
}
