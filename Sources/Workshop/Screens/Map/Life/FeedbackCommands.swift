import CareerPathways
import TerminalUI

extension FeedbackScreen {
  static let commands: [Command<FeedbackScreen>] = [
    Command(
      "feedback.go", "Go to its place on the map", label: "Go there", keys: [.enter],
      summary: "Goes back to the map, to what the feedback is about.", refusal: needsFeedback
    ) { screen, workshop in screen.go(&workshop) },
    Command(
      "feedback.take", "Mark it taken up", label: "Taken up", keys: [.character("t")],
      summary: "Asks what was done about it, and counts it no longer as open.",
      refusal: needsFeedbackToEdit
    ) { screen, workshop in
      screen.settle(.takenUp, "What was done about it?", needsReason: false, workshop)
    },
    Command(
      "feedback.aside", "Set it aside with a reason", label: "Set aside", keys: [.character("s")],
      summary: "Asks why, and counts it no longer as open.", refusal: needsFeedbackToEdit
    ) { screen, workshop in
      screen.settle(.setAside, "Why is it set aside?", needsReason: true, workshop)
    },
    Command(
      "feedback.open", "Open it again", keys: [.character("o")],
      summary: "Counts it as open again.", refusal: needsFeedbackToEdit
    ) { screen, workshop in screen.reopen(&workshop) },
    Command(
      "feedback.add", "Add feedback on the whole map", label: "Add",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Asks who says it and what they say.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { screen, workshop in screen.add(workshop) },
    Command(
      "feedback.form", "Change it", label: "Change", keys: [.function(2), .character("r")],
      summary: "Opens every field of the feedback.", refusal: needsFeedbackToEdit
    ) { screen, workshop in screen.form(workshop) },
    Command(
      "feedback.remove", "Remove it", label: "Remove", keys: [.delete],
      summary: "Removes the feedback. Ctrl-Z brings it back.", refusal: needsFeedbackToEdit
    ) { screen, workshop in screen.remove(&workshop) },
    Command(
      "feedback.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the list."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsFeedback(
    _ screen: FeedbackScreen, _ workshop: Workshop
  ) -> String? {
    screen.selected(workshop) == nil ? "There is no feedback yet" : nil
  }

  @Sendable private static func needsFeedbackToEdit(
    _ screen: FeedbackScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason ?? needsFeedback(screen, workshop) }
}
