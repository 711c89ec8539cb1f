import CareerPathways
import TerminalUI

/// The meetings of the partnership, the latest first.
struct MeetingsScreen: Layer {
  private var list = ListView()

  static let commands: [Command<MeetingsScreen>] = [
    Command(
      "meetings.open", "Open the meeting", label: "Open", keys: [.enter],
      summary: "Shows who came and what was said, and records more.", refusal: needsMeeting
    ) { screen, workshop in screen.open(workshop) },
    Command(
      "meetings.add", "Begin a meeting", label: "Begin",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Asks for its name and opens it; it is of today.", refusal: isReadOnly
    ) { _, workshop in
      .push(workshop.meetingPrompt { meeting, _ in .push(MeetingScreen(meeting)) })
    },
    Command(
      "meetings.digest", "Show the digest of all meetings", label: "Digest of all",
      keys: [.character("d")],
      summary: "Shows everything that business said, question by question."
    ) { _, _ in .push(DigestScreen(of: nil)) },
    Command(
      "meetings.form", "Fill in the form", label: "Form", keys: [.function(2), .character("r")],
      summary: "Opens name, date, kind, agenda and notes.", refusal: needsMeetingToEdit
    ) { screen, workshop in screen.form(workshop) },
    Command(
      "meetings.remove", "Remove the meeting", label: "Remove", keys: [.delete],
      summary: "Removes it; what was said stays and keeps its name. Ctrl-Z brings it back.",
      refusal: needsMeetingToEdit
    ) { screen, workshop in screen.remove(&workshop) },
    Command(
      "meetings.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the meetings."
    ) { _, _ in .close },
  ]

  @Sendable private static func isReadOnly(
    _ screen: MeetingsScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason }

  @Sendable private static func needsMeeting(
    _ screen: MeetingsScreen, _ workshop: Workshop
  ) -> String? { screen.selected(workshop) == nil ? "There is no meeting yet" : nil }

  @Sendable private static func needsMeetingToEdit(
    _ screen: MeetingsScreen, _ workshop: Workshop
  ) -> String? { workshop.readOnlyReason ?? needsMeeting(screen, workshop) }

  func title(_ workshop: Workshop) -> String { "Meetings" }

  func purpose(_ workshop: Workshop) -> String {
    "The meetings of the partnership, the latest first: who came, what was said, and what became "
      + "of it."
  }

  private func all(_ workshop: Workshop) -> [Meeting] { workshop.workspace.all(Meeting.self) }

  private func selected(_ workshop: Workshop) -> Meeting? {
    let all = all(workshop)
    return list.selected(of: all.count).map { all[$0] }
  }

  private func open(_ workshop: Workshop) -> Outcome<Workshop> {
    selected(workshop).map { .push(MeetingScreen($0)) } ?? .handled
  }

  private func form(_ workshop: Workshop) -> Outcome<Workshop> {
    selected(workshop).map { .push(workshop.form(of: $0)) } ?? .handled
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if let meeting = selected(workshop) { workshop.remove(meeting) }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: all(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: all(workshop).count)
    return answer == .chosen ? run("meetings.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (all, workspace) = (all(workshop), workshop.workspace)
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      list.draw(
        on: &canvas, count: all.count,
        empty: "There is no meeting yet. Ctrl-N begins one of today; on the map, Alt-M does so too."
      ) { canvas, index, style in
        let facts = Sentences.facts(of: all[index], in: workspace)
        let room = canvas.width - TextWidth.of(facts) - 2
        canvas.write(all[index].date?.description ?? "no date", row: 0, style.with(.dim))
        canvas.write(TextWidth.fit(all[index].name, width: room - 12), row: 0, column: 12, style)
        canvas.write(facts, row: 0, column: max(12, room) + 2, style.with(.dim))
      }
    }
  }
}
