import CareerPathways
import TerminalUI

extension TargetsScreen {
  static let commands: [Command<TargetsScreen>] = aimCommands + formCommands + travelCommands

  /// `1` to `5`: one command a target.
  private static let aimCommands: [Command<TargetsScreen>] = Answer.ratings.map { rating in
    Command(
      "targets.aim-\(rating)", "Aim for \(rating)", label: rating == 1 ? "to 5 aim for" : "",
      keys: [.character(Character(String(rating)))],
      summary: "Sets the target of the section under the cursor.", refusal: { $1.readOnlyReason }
    ) { screen, workshop in
      screen.aim(for: rating, &workshop)
      return .handled
    }
  }

  private static let formCommands: [Command<TargetsScreen>] = [
    Command(
      "targets.edit", "Set target and date", label: "Target and date",
      keys: [.enter, .function(2)],
      summary: "Opens the rating to reach and the day to reach it, for the section.",
      refusal: { $1.readOnlyReason }
    ) { screen, workshop in screen.edit(workshop) },
    Command(
      "targets.clear", "Take the target away", keys: [.character("0"), .delete],
      summary: "Takes the target of the section under the cursor away, with its date.",
      refusal: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.target(workshop) == nil ? "This section has no target" : nil)
      }
    ) { screen, workshop in
      screen.clear(&workshop)
      return .handled
    },
  ]

  private static let travelCommands: [Command<TargetsScreen>] = [
    Command(
      "targets.task", "Make a task of it", label: "Task", keys: [.character("t")],
      summary: """
        Puts a task in the plan that raises this rating, with an owner and a due date, and opens \
        it; where there is one that is open, opens that.
        """,
      refusal: { $1.readOnlyReason }
    ) { screen, workshop in screen.makeTask(&workshop) },
    Command(
      "targets.step", "Go to the step that helps", label: "Step", keys: [.character("s")],
      summary: "Opens the sub-step that raises this rating; asks where several do."
    ) { screen, workshop in
      StepMenu.open(screen.selected(workshop)?.row.help ?? GuideHelp(ids: []))
    },
    Command(
      "targets.leave", "Go back", label: "Back", keys: [.escape],
      summary: "Goes back to who answers."
    ) { _, _ in .close },
  ]

  /// The target of the section under the cursor.
  private func target(_ workshop: Workshop) -> RatingTarget? {
    selected(workshop).flatMap { workshop.workspace.rounds[roundID]?.targets[$0.section.id] }
  }

  private func aim(for rating: Int, _ workshop: inout Workshop) {
    guard let section = selected(workshop)?.section else { return }
    workshop.edit("Aimed for \(rating) in ‘\(section.shortTitle)’") {
      $0.rounds[roundID]?.targets[section.id, default: RatingTarget()].rating = rating
    }
  }

  private func clear(_ workshop: inout Workshop) {
    guard let section = selected(workshop)?.section else { return }
    workshop.edit("Took the target of ‘\(section.shortTitle)’ away") {
      $0.rounds[roundID]?.targets[section.id] = nil
    }
  }

  private func edit(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let section = selected(workshop)?.section else { return .handled }
    let round = roundID
    return .push(
      RecordForm<RatingTarget>(
        title: "Target: \(section.shortTitle)",
        purpose: "The rating that the section is to reach, and the day by which it should.",
        read: { $0.rounds[round].map { $0.targets[section.id] ?? RatingTarget() } },
        write: { $0.rounds[round]?.targets[section.id] = $1.isBlank ? nil : $1 },
        sentence: { "Changed the \($0.lowercased()) of ‘\(section.shortTitle)’" }
      ).layer())
  }
}
