import CareerPathways
import TerminalUI

extension GuideScreen {
  static let commands: [Command<GuideScreen>] = [
    Command(
      "guide.follow", "Follow the link", label: "Follow", keys: [.enter],
      summary:
        "Opens the screen that does the work, or an address; in the contents, the first link.",
      refusal: needsLink
    ) { screen, workshop in
      let link = screen.followed(workshop)
      return link?.follow(&workshop) ?? .handled
    },
    Command(
      "guide.next-link", "Go to the next link", label: "Links", keys: [.tab],
      summary: "Goes to the links of the chapter, and behind the last one to the contents.",
      refusal: needsLink
    ) { screen, workshop in
      screen.move(by: 1, workshop)
      return .handled
    },
    Command(
      "guide.previous-link", "Go to the link before", keys: [.shiftTab],
      summary: "Goes to the link above, and before the first one to the contents.",
      refusal: needsLink
    ) { screen, workshop in
      screen.move(by: -1, workshop)
      return .handled
    },
    Command(
      "guide.find", "Find in the guide", label: "Find",
      keys: [.control("f"), .function(3), .character("/")],
      summary: "Lists every sentence of the guide; type words to find one, Enter goes to it."
    ) { _, _ in .push(GuideFinding.picker()) },
    Command(
      "guide.read", "Read on", label: "Read on", keys: [.pageDown, .character(" ")],
      summary: "Shows the next page of the chapter."
    ) { screen, _ in
      screen.turn(pages: 1)
      return .handled
    },
    Command(
      "guide.read-back", "Read back", keys: [.pageUp],
      summary: "Shows the page before."
    ) { screen, _ in
      screen.turn(pages: -1)
      return .handled
    },
    Command(
      "guide.copy", "Copy the address", keys: [.control("c")],
      summary: "Keeps the address under the cursor, to paste it into a field of the workshop.",
      refusal: { screen, workshop in
        screen.followed(workshop)?.address == nil ? "Go to an address first, with Tab" : nil
      }
    ) { screen, workshop in
      workshop.clipboard.text = screen.followed(workshop)?.address ?? ""
      workshop.notice = Notice("Copied; Ctrl-V pastes it in any field here")
      return .handled
    },
    Command(
      "guide.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the guide; it opens here again."
    ) { _, _ in .close },
  ]

  /// The link under the cursor, or the first one.
  private func followed(_ workshop: Workshop) -> GuideLink? {
    let links = links(workshop)
    let index = link ?? 0
    return links.indices.contains(index) ? links[index] : nil
  }

  @Sendable private static func needsLink(_ screen: GuideScreen, _ workshop: Workshop) -> String? {
    screen.links(workshop).isEmpty ? "This chapter has no links" : nil
  }
}
