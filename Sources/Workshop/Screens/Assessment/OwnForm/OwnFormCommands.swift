import CareerPathways
import TerminalUI

extension OwnFormScreen {
  static let commands: [Command<OwnFormScreen>] = [
    Command(
      "own-form.reword", "Change the words", label: "Words", keys: [.enter, .function(2)],
      summary: "Opens the words of the section or the question under the cursor in a form.",
      refusal: { $1.readOnlyReason }
    ) { screen, workshop in screen.reword(workshop) },
    Command(
      "own-form.add", "Add a question", label: "Add question", keys: [.control("n"), .insert],
      summary: "Asks for a question of your own, for the section under the cursor.",
      refusal: { $1.readOnlyReason }
    ) { screen, workshop in screen.askForIndicator(workshop) },
    Command(
      "own-form.section", "Add a section", label: "Add section", keys: [.character("a")],
      summary: "Asks for the title of a section of your own, after all others.",
      refusal: { $1.readOnlyReason }
    ) { screen, workshop in screen.askForSection(workshop) },
    Command(
      "own-form.take-back", "Take our words back", label: "Take back", keys: [.delete],
      summary: "Removes what is your own, or brings the guide’s words back; undo returns yours.",
      refusal: { screen, workshop in workshop.readOnlyReason ?? screen.guideRefusal(workshop) }
    ) { screen, workshop in
      screen.takeBack(&workshop)
      return .handled
    },
    Command(
      "own-form.key", "Edit the rating key", label: "Rating key", keys: [.character("r")],
      summary: "Changes what the ratings 1 to 5 are called and mean in this partnership."
    ) { _, _ in .push(RatingKeyForm.layer()) },
    Command(
      "own-form.leave", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the form as it is now."
    ) { _, _ in .close },
  ]

  private func guideRefusal(_ workshop: Workshop) -> String? {
    selected(workshop)?.origin == .guide
      ? "This is the guide’s own and stays; Enter says it in your words" : nil
  }

  private func reword(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let row = selected(workshop), let id = RecordID(row.id) else { return .handled }
    switch row {
    case .section: return .push(OwnFormForms.section(id))
    case .indicator: return .push(OwnFormForms.indicator(id))
    }
  }

  private mutating func askForIndicator(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let section = selected(workshop)?.section else { return .handled }
    let id = workshop.newID()
    return ask(
      "A question in ‘\(section.shortTitle)’",
      hint: "What people are to rate from 1 to 5, asked as a question."
    ) { text, workshop in
      workshop.edit("Added a question of our own to ‘\(section.shortTitle)’") {
        $0.addIndicator(id, text, to: section.id)
      } ? .push(OwnFormForms.indicator(id, focus: "short_title")) : .handled
    }
  }

  private func askForSection(_ workshop: Workshop) -> Outcome<Workshop> {
    let id = workshop.newID()
    return ask("A section", hint: "What the section is about; its questions come next.") {
      text, workshop in
      workshop.edit("Added the section ‘\(text)’ of our own") { $0.addSection(id, text) }
      return .handled
    }
  }

  private func ask(
    _ title: String, hint: String,
    commit: @escaping (String, inout Workshop) -> Outcome<Workshop>
  ) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: title, hint: hint,
        validate: { text, _ in text.tidied.isEmpty ? "Type it, or press Esc to leave" : nil },
        commit: { text, workshop in commit(text.tidied, &workshop) }))
  }

  private func takeBack(_ workshop: inout Workshop) {
    guard let row = selected(workshop), let id = RecordID(row.id) else { return }
    let verb = row.origin == .own ? "Removed" : "Went back to the guide’s words for"
    workshop.edit("\(verb) ‘\(row.title)’") {
      switch row {
      case .section: $0.takeBackSection(id)
      case .indicator: $0.takeBackIndicator(id)
      }
    }
  }
}
