import CareerPathways
import TerminalUI

/// Who a respondent is, asked and changed.
struct RespondentForm: Sendable {
  let round: RecordID
  let respondent: RecordID

  /// Asks for the name of someone new, adds them and asks for the rest.
  var prompt: PromptLayer<Workshop> {
    PromptLayer(
      title: "Who answers?", hint: "The person’s name, as the list is to show it.",
      validate: { name, _ in name.tidied.isEmpty ? "Type a name, or press Esc to leave" : nil },
      commit: { name, workshop in
        add(Respondent(id: respondent, name: name.tidied), &workshop)
          ? .push(layer(focus: "organization")) : .handled
      })
  }

  /// Adds someone to the round; false where it could not be saved.
  @discardableResult
  func add(_ new: Respondent, _ workshop: inout Workshop) -> Bool {
    workshop.edit("Added ‘\(new.name)’ to the self-assessment") {
      $0.rounds[round]?.responses[respondent] = Response(new)
    }
  }

  /// Name, organization and kind in a form.
  func layer(focus: String = "name") -> FormLayer<Workshop> {
    RecordForm<Respondent>(
      title: "Who answers", purpose: "Who this is and which kind of partner they speak for.",
      read: { $0.rounds[round]?.response(of: respondent)?.respondent },
      write: { $0.rounds[round]?.update($1) },
      sentence: { "Changed the \($0.lowercased()) of a respondent" }
    ).layer(focus: focus)
  }
}
