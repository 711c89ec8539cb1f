import CareerPathways
import TerminalUI

/// What a round is called and when it is, asked and changed.
struct RoundForm: Sendable {
  let round: RecordID

  /// Asks for the name of a new round and starts it.
  func prompt(number: Int) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "New round",
      hint: "What this round is called. It is dated today and asks the same people.",
      text: number == 1 ? "First round" : "Round \(number)",
      validate: { name, _ in name.tidied.isEmpty ? "Type a name, or press Esc to leave" : nil },
      commit: { name, workshop in
        start(name.tidied, with: nil, &workshop) ? .push(layer(focus: "purpose")) : .handled
      })
  }

  /// Starts a round of today, which asks whom the last one asked, and a first respondent if there
  /// is one; false where it could not be saved.
  @discardableResult
  func start(_ name: String, with first: Respondent?, _ workshop: inout Workshop) -> Bool {
    let today = workshop.today
    return workshop.edit("Started the round ‘\(name)’") {
      var started = AssessmentRound(id: round, name: name, date: today)
      if let last = $0.roundsInOrder.last { started.follow(last) }
      if let first { started.responses[first.id] = Response(first) }
      $0.rounds[round] = started
    }
  }

  /// Name, date and purpose in a form.
  func layer(focus: String = "name") -> FormLayer<Workshop> {
    RecordForm<AssessmentRound>(
      title: "Round", purpose: "What the round is called, when it is and what it is for.",
      read: { $0.rounds[round] }, write: { $0.rounds[round] = $1 },
      sentence: { "Changed the \($0.lowercased()) of a round" }
    ).layer(focus: focus)
  }
}
