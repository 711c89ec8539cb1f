import CareerPathways
import Exchange
import TerminalUI

extension PapersScreen {
  static let commands: [Command<PapersScreen>] = [
    Command(
      "papers.write", "Write it to a file", label: "Write it", keys: [.enter, .alt("e")],
      summary: "Asks for format and place: a web page to print, or Markdown."
    ) { screen, workshop in
      .push(ExportLayer(.paper(screen.paper, parts: screen.parts(workshop)), workshop))
    },
    Command(
      "papers.parts", "Choose the parts of the report", label: "Parts", keys: [.character("p")],
      summary: "Shows the parts of the report; each can be left out or taken in.",
      refusal: { screen, _ in
        screen.paper.hasParts ? nil : "Only the report has parts to choose from"
      }
    ) { _, workshop in .push(PartsLayer(workshop)) },
    Command(
      "papers.read", "Read on", label: "Read on", keys: [.pageDown, .character(" ")],
      summary: "Shows the next page of the preview."
    ) { screen, _ in
      screen.turn(by: screen.window)
      return .handled
    },
    Command(
      "papers.read-back", "Read back", keys: [.pageUp], summary: "Shows the page before."
    ) { screen, _ in
      screen.turn(by: -screen.window)
      return .handled
    },
    Command(
      "papers.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the papers."
    ) { _, _ in .close },
  ]
}
