import TerminalUI

/// Every theme by name; the one under the cursor is on the screen at once.
struct ThemePicker: Layer {
  private let slugs: [String]
  /// The theme to go back to on Esc.
  private let original: String
  private var list: ListView

  init(_ workshop: Workshop) {
    slugs = workshop.appearance.shelf.items.map(\.slug)
    original = workshop.appearance.slug
    list = ListView(selection: slugs.firstIndex(of: original) ?? 0)
  }

  static let commands: [Command<ThemePicker>] = [
    Command(
      "themes.keep", "Keep this theme", label: "Keep", keys: [.enter],
      summary: "Uses the theme under the cursor from now on."
    ) { _, workshop in
      workshop.keepTheme()
      return .close
    },
    Command(
      "themes.leave", "Go back to the theme before", label: "Leave", keys: [.escape],
      summary: "Leaves the theme as it was."
    ) { picker, workshop in
      workshop.appearance.show(picker.original)
      return .close
    },
  ]

  var fillsScreen: Bool { false }

  func title(_ workshop: Workshop) -> String { "Themes" }

  func purpose(_ workshop: Workshop) -> String {
    "Move through the themes to try each one on the whole screen. Put themes of your own, in the "
      + "base16 or base24 format, into \(workshop.surroundings.environment.configFolder)/themes."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    return settle(list.handle(key, of: slugs.count), &workshop)
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    settle(list.handle(mouse, on: meaning, of: slugs.count), &workshop)
  }

  /// Shows the theme that the list came to.
  private mutating func settle(
    _ answer: ListAnswer, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch answer {
    case .ignored: return .ignored
    case .moved:
      workshop.appearance.show(slugs[list.selection])
      return .handled
    case .chosen: return run("themes.keep", &workshop)
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let about = workshop.appearance
    let width = DialogBox.room(on: canvas)
    let content = Size(width: width, height: slugs.count + 4)
    DialogBox.draw(on: &canvas, title: "Theme", content: content) { canvas in
      let (top, foot) = canvas.bounds.splitTop(canvas.height - 4)
      canvas.within(top) { canvas in
        list.draw(on: &canvas, count: slugs.count) { canvas, index, style in
          canvas.write(slugs[index], row: 0, width: canvas.width, style)
        }
      }
      canvas.within(foot) { Self.drawSample(on: &$0, about) }
    }
  }

  /// What the theme says of itself, and the roles that tell states apart.
  private static func drawSample(on canvas: inout Canvas, _ appearance: Appearance) {
    canvas.rule(row: 0, width: canvas.width)
    let note = appearance.problem.map(Sentences.theme) ?? appearance.theme.scheme.description
    canvas.write(wrapped: note, row: 1, width: canvas.width, most: 2, .muted)
    let samples: [(String, Style)] = [
      ("Heading", .heading), ("Selected", .selection), ("[x] Done", .good),
      ("[~] Under way", .caution), ("[!] Missing", .problem), ("1 2 3", .figure),
    ]
    var column = 0
    for (text, style) in samples {
      column += canvas.write(text, row: 3, column: column, style) + 2
    }
  }
}
