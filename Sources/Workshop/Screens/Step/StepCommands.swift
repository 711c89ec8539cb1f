import CareerPathways
import TerminalUI

extension StepScreen {
  package static let commands: [Command<StepScreen>] = [
    Command(
      "step.tick", "Mark the sub-step done or open", label: "Done", keys: [.character(" ")],
      summary: "Marks the sub-step done, or not started again."
    ) { screen, workshop in
      screen.set(screen.record(workshop).status == .done ? .notStarted : .done, &workshop)
    },
    Command(
      "step.status", "Change the sub-step’s status", label: "Status", keys: [.character("s")],
      summary: "Goes round: not started, under way, done, not needed."
    ) { screen, workshop in screen.set(screen.record(workshop).status.next, &workshop) },
    Command(
      "step.edit", "Fill in the sub-step", label: "Fill in", keys: [.enter, .function(2)],
      summary: "Opens status, owner, due date, notes and evidence in a form."
    ) { screen, _ in screen.form() },
    Command(
      "step.owner", "Name the owner", label: "Owner", keys: [.character("o")],
      summary: "Says who sees to the sub-step."
    ) { screen, _ in screen.form(focus: "owner") },
    Command(
      "step.due", "Set the due date", label: "Due", keys: [.character("d")],
      summary: "Says by when the sub-step should be done, as year-month-day."
    ) { screen, _ in screen.form(focus: "due") },
    Command(
      "step.note", "Write a note", label: "Note", keys: [.character("n")],
      summary: "Opens the sub-step’s notes for writing."
    ) { screen, workshop in screen.noteEditor(workshop) },
    Command(
      "step.tool", "Open the tool of this step", label: "Tool", keys: [.character("t")],
      summary: "Opens the screen on which the work of the sub-step under the cursor is done."
    ) { screen, workshop in
      StepTool.at(screen.subStep.place).map { .push($0.open(workshop)) } ?? .handled
    },
    Command(
      "step.next", "Go to the next step", label: "Next step", keys: [.right, .character("l")],
      summary: "Shows the step that follows.",
      refusal: { screen, _ in screen.number == 8 ? "This is the last step" : nil }
    ) { screen, _ in
      screen.turn(by: 1)
      return .handled
    },
    Command(
      "step.previous", "Go to the previous step", keys: [.left, .character("h")],
      summary: "Shows the step before.",
      refusal: { screen, _ in screen.number == 1 ? "This is the first step" : nil }
    ) { screen, _ in
      screen.turn(by: -1)
      return .handled
    },
    Command(
      "step.read", "Read the tips and tools", label: "Tips", keys: [.tab, .shiftTab],
      summary: "Moves between the sub-steps and the tips; arrows scroll them."
    ) { screen, _ in
      screen.toggleReading()
      return .handled
    },
    .readingGuide("step") { screen, _ in screen.subStep.place },
    Command(
      "step.back", "Go back to the process map", label: "Back", keys: [.escape],
      summary: "Leaves the step."
    ) { _, _ in .close },
  ]
}
