import CareerPathways
import TerminalUI

extension RatingScreen {
  package static let commands = rateCommands + answerCommands + travelCommands

  /// What fills in the row under the cursor.
  private static var answerCommands: [Command<RatingScreen>] {
    [
      Command(
        "rating.clear", "Clear the rating", keys: [.character("0"), .delete, .backspace],
        summary: "Takes the rating of the row under the cursor away; blank is not zero.",
        refusal: { screen, workshop in
          screen.answer(in: workshop).rating == nil ? "This row has no rating" : nil
        }
      ) { screen, workshop in screen.rate(nil, &workshop) },
      Command(
        "rating.note", "Write a note", label: "Note",
        keys: [.tab, .character("n"), .enter, .function(2), .shiftTab],
        summary: "Opens the note of the row under the cursor; Esc or Tab keeps it."
      ) { screen, workshop in screen.write(workshop) },
      Command(
        "rating.evidence", "Link to the evidence", label: "Evidence", keys: [.character("e")],
        summary: "Asks for the address of what shows that the rating is right.",
        refusal: { $1.readOnlyReason }
      ) { screen, workshop in screen.ask(for: "evidence", workshop) },
      Command(
        "rating.next-step", "Say the next step", label: "Next step", keys: [.character("x")],
        summary: "Asks what should be done next about the row under the cursor.",
        refusal: { $1.readOnlyReason }
      ) { screen, workshop in screen.ask(for: "next_step", workshop) },
      Command(
        "rating.editor", "Write the note in your editor", keys: [.control("e")],
        summary: "Opens the note in the program that $EDITOR names.",
        refusal: { $1.readOnlyReason }
      ) { screen, workshop in .effect(.editText(screen.answer(in: workshop).note)) },
    ]
  }

  /// What leads elsewhere.
  private static var travelCommands: [Command<RatingScreen>] {
    [
      Command(
        "rating.next", "Go to the next section", label: "Next section",
        keys: [.right, .pageDown, .character("]"), .character("l")],
        summary: "Shows the next section; after the last one, the overview."
      ) { screen, _ in
        if screen.isLastSection { return .close }
        screen.show(section: screen.section + 1)
        return .handled
      },
      Command(
        "rating.previous", "Go to the previous section", label: "Previous",
        keys: [.left, .pageUp, .character("["), .character("h")],
        summary: "Shows the section before.",
        refusal: { screen, _ in screen.section == 0 ? "This is the first section" : nil }
      ) { screen, _ in
        screen.show(section: screen.section - 1)
        return .handled
      },
      .readingGuide("rating") { screen, _ in screen.row.place },
      Command(
        "rating.leave", "Go back to the overview", label: "Overview", keys: [.escape],
        summary: "Leaves the form; it opens again where you stopped."
      ) { _, _ in .close },
      Command(
        "rating.step", "Go to the step that helps here", label: "Step",
        keys: [.character("s")],
        summary: "Opens the step of the process that raises this rating; asks where several do."
      ) { screen, _ in screen.openStep() },
      Command(
        "rating.key", "Edit the rating key",
        summary: "Changes what the ratings 1 to 5 are called and mean in this partnership."
      ) { _, _ in .push(RatingKeyForm.layer()) },
    ]
  }

  /// `1` to `5`: one command a rating.
  private static var rateCommands: [Command<RatingScreen>] {
    (1...5).map { value in
      Command(
        "rating.rate-\(value)", "Rate \(value)", label: value == 1 ? "to 5 rate" : "",
        keys: [.character(Character(String(value)))],
        summary: "Rates the row under the cursor and goes on to the next one."
      ) { screen, workshop in screen.rate(value, &workshop) }
    }
  }

  func answer(in workshop: Workshop) -> Answer { path.answer(to: row, in: workshop) }

  /// Asks for one field of the answer to the row under the cursor, in a line.
  private func ask(for key: String, _ workshop: Workshop) -> Outcome<Workshop> {
    guard let field = Answer.field(key), path.response(in: workshop) != nil else { return .handled }
    return .push(
      PromptLayer(
        title: "\(field.label): \(row.title)", hint: field.help,
        text: field.text(of: answer(in: workshop)),
        validate: { text, _ in
          var answer = Answer()
          do throws(FieldProblem) {
            try field.take(text, in: &answer)
          } catch {
            return Sentences.problem(error)
          }
          return nil
        },
        commit: { [path, row] text, workshop in
          path.put(text, in: field, of: row, &workshop).map { .refused($0) } ?? .handled
        }))
  }

  private func openStep() -> Outcome<Workshop> {
    StepMenu.open(row.steps, none: "No step serves this row")
  }
}
