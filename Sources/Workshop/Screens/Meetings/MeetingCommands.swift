import CareerPathways
import TerminalUI

extension MeetingScreen {
  static let commands: [Command<MeetingScreen>] =
    meetingCommands + statementCommands + becoming + [
      Command(
        "meeting.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the meeting."
      ) { _, _ in .close }
    ]

  private static let meetingCommands: [Command<MeetingScreen>] = [
    Command(
      "meeting.record", "Record what is said", label: "Say",
      keys: [.character("s"), .control("n"), .insert],
      summary: "Opens the line at the bottom, in which statements are typed one after another.",
      refusal: isReadOnly
    ) { screen, workshop in screen.record(&workshop) },
    Command(
      "meeting.questions", "Choose a question to ask", label: "Questions",
      keys: [.character("p")],
      summary: "Lists the questions with how often each was answered; Enter records on one.",
      refusal: isReadOnly
    ) { screen, workshop in .push(screen.questions(workshop)) },
    Command(
      "meeting.attendance", "Take attendance", label: "Attendance", keys: [.character("a")],
      summary: "Lists the people; Space says who is here, r in which role."
    ) { screen, _ in .push(AttendanceScreen(of: screen.meetingID)) },
    Command(
      "meeting.digest", "Show the digest", label: "Digest", keys: [.character("d")],
      summary: "Shows what business said, question by question, for the public partners."
    ) { screen, _ in .push(DigestScreen(of: screen.meetingID)) },
    Command(
      "meeting.map", "Go to the map and record there", label: "Map", keys: [.character("m")],
      summary: "Shows the map; Alt-M opens the line for statements of this meeting under it.",
      refusal: { _, workshop in
        workshop.workspace.maps.isEmpty ? Sentences.noMapForStatement : nil
      }
    ) { screen, workshop in
      workshop.meeting = screen.meetingID
      return .push(MapScreen.opening(workshop))
    },
    Command(
      "meeting.details", "Fill in the form of the meeting", keys: [.character("e")],
      summary: "Opens name, date, kind, agenda and notes.", refusal: isReadOnly
    ) { screen, workshop in
      screen.meeting(workshop).map { .push(workshop.form(of: $0)) } ?? .handled
    },
  ]

  private static let statementCommands: [Command<MeetingScreen>] = [
    .statement(
      "form", "Open the statement", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens every field of the statement."
    ) { _, statement, workshop in .push(workshop.form(of: statement)) },
    .statement(
      "name", "Leave the name out of the digest, or put it in", keys: [.character("w")],
      summary: "In the digest the statement goes without the names of who said it."
    ) { _, statement, workshop in
      let naming: Statement.Naming = statement.naming == .named ? .unnamed : .named
      return workshop.change(statement, "Said: \(naming.label.lowercased())") { $0.naming = naming }
    },
    .statement(
      "standing", "Count it as input or as clarification", keys: [.character("i")],
      summary: "A clarification is a question to understand; it is no input of industry."
    ) { _, statement, workshop in
      let standing: Statement.Standing =
        statement.standing == .input ? .clarification : .input
      return workshop.change(statement, "Counts as: \(standing.label.lowercased())") {
        $0.standing = standing
      }
    },
    .statement(
      "remove", "Remove the statement", keys: [.delete],
      summary: "Removes it; what it became stays. Ctrl-Z brings it back."
    ) { _, statement, workshop in
      workshop.remove(statement)
      return .handled
    },
  ]

  private static let becoming: [Command<MeetingScreen>] = [
    .statement(
      "feedback", "Make it feedback on the map", label: "Feedback", keys: [.character("f")],
      summary: "Adds open feedback on the occupation it is about, else on the map."
    ) { _, statement, workshop in Becoming(statement).feedback(&workshop) },
    .statement(
      "occupation", "Make it an occupation on the map", label: "Occupation",
      keys: [.character("o")],
      summary: "Asks for title and cell, and puts the occupation on the map."
    ) { _, statement, workshop in Becoming(statement).occupation(&workshop) },
    .statement(
      "critical", "Make it a critical occupation", label: "Critical", keys: [.character("c")],
      summary: "Names the occupation it is about critical; several statements can speak for one."
    ) { _, statement, workshop in Becoming(statement).critical(&workshop) },
    .statement(
      "need", "Make it a training need", label: "Need", keys: [.character("t")],
      summary: "Adds a training need, with its words in the column of its question."
    ) { _, statement, workshop in Becoming(statement).need(&workshop) },
    .statement(
      "barrier", "Make it a barrier", label: "Barrier", keys: [.character("b")],
      summary: "Adds a barrier of its words."
    ) { _, statement, workshop in Becoming(statement).barrier(&workshop) },
  ]

  @Sendable fileprivate static func isReadOnly(
    _ screen: MeetingScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason }
}

extension Command where Screen == MeetingScreen {
  /// A command that does something with the selected statement.
  fileprivate static func statement(
    _ id: String, _ title: String, label: String = "", keys: [Key], summary: String,
    act: @escaping @Sendable (MeetingScreen, Statement, inout Workshop) -> Outcome<Workshop>
  ) -> Command {
    Command(
      "meeting." + id, title, label: label, keys: keys, summary: summary,
      refusal: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.selected(workshop) == nil ? "Nothing is recorded yet; s begins" : nil)
      },
      run: { screen, workshop in
        guard let statement = screen.selected(workshop) else { return .handled }
        return act(screen, statement, &workshop)
      })
  }
}

extension Workshop {
  /// Changes a statement and says so.
  fileprivate mutating func change(
    _ statement: Statement, _ sentence: String, _ change: (inout Statement) -> Void
  ) -> Outcome<Workshop> {
    var changed = statement
    change(&changed)
    edit(sentence) { $0[Statement.self][changed.id] = changed }
    return .handled
  }
}
