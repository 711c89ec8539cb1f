import CareerPathways
import TerminalUI

/// Respondents: opening, adding, changing and removing them.
extension AssessmentScreen {
  /// Opens the form where the person under the cursor stopped; the team's where there is nobody.
  ///
  /// Before the first round it starts one.
  mutating func open(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let round = round(in: workshop) else {
      startRound(Self.firstRound, with: .team, &workshop)
      return .handled
    }
    let respondent = respondent(in: workshop)
    if respondent == nil { add(.team, &workshop) }
    let path = ResponsePath(
      round: round.id, respondent: respondent?.id ?? Respondent.team.id)
    guard let response = path.response(in: workshop) else { return .handled }
    if round.showsAnswers(of: path.respondent) || !response.hasAnswers {
      return .push(RatingScreen(path, workshop))
    }
    return .push(HandOver.layer(path, response, workshop.workspace.assessment))
  }

  /// Adds a respondent and puts the cursor on them.
  mutating func add(_ respondent: Respondent, _ workshop: inout Workshop) {
    guard let round = round(in: workshop) else { return }
    RespondentForm(round: round.id, respondent: respondent.id).add(respondent, &workshop)
    select(respondent.id)
  }

  /// Asks for a name; the rest is asked in a form.
  mutating func askForPerson(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let round = round(in: workshop) else { return .handled }
    let form = RespondentForm(round: round.id, respondent: workshop.newID())
    select(form.respondent)
    return .push(form.prompt)
  }

  func editRespondent(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let round = round(in: workshop), let respondent = respondent(in: workshop) else {
      return .handled
    }
    return .push(RespondentForm(round: round.id, respondent: respondent.id).layer())
  }

  mutating func removeRespondent(_ workshop: inout Workshop) {
    guard let round = round(in: workshop), let respondent = respondent(in: workshop) else { return }
    let index = round.respondents.firstIndex { $0.id == respondent.id } ?? 0
    workshop.edit("Removed ‘\(respondent.name)’ from ‘\(round.name)’") {
      $0.rounds[round.id]?.remove(respondent: respondent.id)
    }
    fallBack(to: index)
  }
}

/// Rounds: starting, showing, changing and removing them.
extension AssessmentScreen {
  private static let firstRound = "First round"

  mutating func startRound(
    _ name: String, with first: Respondent? = nil, _ workshop: inout Workshop
  ) {
    RoundForm(round: workshop.newID()).start(name, with: first, &workshop)
    show(nil)
  }

  mutating func askForRound(_ workshop: Workshop) -> Outcome<Workshop> {
    let form = RoundForm(round: workshop.newID())
    show(form.round)
    return .push(form.prompt(number: workshop.workspace.rounds.count + 1))
  }

  func editRound(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let round = round(in: workshop) else { return .handled }
    return .push(RoundForm(round: round.id).layer())
  }

  mutating func removeRound(_ workshop: inout Workshop) {
    guard let round = round(in: workshop) else { return }
    workshop.edit("Removed the round ‘\(round.name)’") { $0.rounds[round.id] = nil }
    show(nil)
  }

  /// The round so many places after the one shown, or nil where there is none.
  private func round(after count: Int, _ workshop: Workshop) -> RecordID? {
    let rounds = workshop.workspace.roundsInOrder
    guard let current = round(in: workshop)?.id,
      let index = rounds.firstIndex(where: { $0.id == current }),
      rounds.indices.contains(index + count)
    else { return nil }
    return rounds[index + count].id
  }

  func refusalToTurn(_ count: Int, _ workshop: Workshop) -> String? {
    guard round(after: count, workshop) == nil else { return nil }
    if workshop.workspace.rounds.count < 2 { return "There is only one round; n starts another" }
    return count > 0 ? "This is the latest round" : "This is the first round"
  }

  mutating func turn(by count: Int, _ workshop: Workshop) {
    if let id = round(after: count, workshop) { show(id) }
  }
}
