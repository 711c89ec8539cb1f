import CareerPathways
import TerminalUI

/// Who a respondent is, asked and changed.
struct RespondentForm: Sendable {
  let round: RecordID
  let respondent: RecordID

  /// Asks for the name of someone new, adds them and asks for the rest.
  ///
  /// Somebody of an earlier round comes back as the same person.
  var prompt: PromptLayer<Workshop> {
    PromptLayer(
      title: "Who answers?", hint: "The person’s name, as the list is to show it.",
      validate: { name, workshop in refusal(of: name.tidied, workshop.workspace) },
      suggest: { typed, workshop in
        let names = elsewhere(workshop.workspace).map(\.name)
        return TitleMatch(names).found(typed).map { names[$0] }
      },
      commit: { name, workshop in
        let known = elsewhere(workshop.workspace).first { $0.name == name.tidied }
        if let known { return add(known, &workshop) ? .close : .handled }
        return add(Respondent(id: respondent, name: name.tidied), &workshop)
          ? .push(layer(focus: "organization")) : .handled
      })
  }

  private func refusal(of name: String, _ workspace: Workspace) -> String? {
    if name.isEmpty { return "Type a name, or press Esc to leave" }
    let isThere = workspace.rounds[round]?.respondents.contains { $0.name == name } ?? false
    return isThere ? "‘\(name)’ is in this round already; add what tells the two apart" : nil
  }

  /// Who answered in other rounds and is not in this one, the latest first.
  private func elsewhere(_ workspace: Workspace) -> [Respondent] {
    var seen = Set(workspace.rounds[round]?.respondents.map(\.id) ?? [])
    return workspace.roundsInOrder.reversed().flatMap(\.respondents).filter {
      seen.insert($0.id).inserted
    }
  }

  /// Adds someone to the round, with a file of their own, so that two machines can add people at
  /// a time; false where it could not be saved.
  @discardableResult
  func add(_ new: Respondent, _ workshop: inout Workshop) -> Bool {
    workshop.edit("Added ‘\(new.name)’ to the self-assessment") {
      $0.rounds[round]?.responses[new.id] = Response(new)
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
