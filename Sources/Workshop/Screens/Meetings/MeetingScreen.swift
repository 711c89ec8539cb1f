import CareerPathways
import TerminalUI

/// One meeting: what was said, in order, and the questions to ask beside it.
struct MeetingScreen: Layer {
  let meetingID: RecordID
  private(set) var list = ListView()

  /// Opens a meeting at the first statement, or at the last.
  init(_ meeting: Meeting, atEnd: Bool = false) {
    meetingID = meeting.id
    if atEnd { list.selection = .max }
  }

  func title(_ workshop: Workshop) -> String { meeting(workshop)?.name ?? "Meeting" }

  func purpose(_ workshop: Workshop) -> String {
    "What was said, in order, with the questions to ask. A statement becomes feedback on the map, "
      + "an occupation, a critical occupation, a training need or a barrier with one key, and "
      + "stays linked to it; the same key again opens what it became."
  }

  func meeting(_ workshop: Workshop) -> Meeting? { workshop.workspace[Meeting.self][meetingID] }

  func statements(_ workshop: Workshop) -> [Statement] {
    workshop.workspace.statements(in: meetingID)
  }

  func selected(_ workshop: Workshop) -> Statement? {
    let all = statements(workshop)
    return list.selected(of: all.count).map { all[$0] }
  }

  /// Opens the line in which statements are typed, with the cursor on the last of them.
  mutating func record(
    _ workshop: inout Workshop, on question: MeetingQuestion? = nil
  ) -> Outcome<Workshop> {
    guard let meeting = meeting(workshop) else { return .handled }
    workshop.meeting = meetingID
    list.selection = .max
    let maps = workshop.workspace.mapsInOrder
    return .push(
      CaptureLayer(meeting, maps.count == 1 ? maps.first : nil, workshop, on: question))
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = list.handle(key.arrow, of: statements(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: statements(workshop).count)
    return answer == .chosen ? run("meeting.form", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let meeting = meeting(workshop) else {
      canvas.write("This meeting is no longer here. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let statements = statements(workshop)
    if let index = statements.firstIndex(where: { $0.id == workshop.spotlight }) {
      list.selection = index
    }
    let drawing = MeetingDrawing(
      meeting: meeting, workspace: workshop.workspace, statements: statements)
    drawing.draw(on: &canvas, &list)
  }
}

/// The questions to ask.
extension MeetingScreen {
  /// Picks a question and opens the line for statements on it.
  func questions(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let answered = statements(workshop).compactMap(\.question)
    let items = MeetingQuestion.allCases.map { question in
      let count = answered.filter { $0 == question }.count
      return PickerItem(
        "\(question.number) \(question.label)", detail: count == 0 ? "" : "\(count) said")
    }
    let screen = self
    return PickerLayer(title: "Questions to ask", items: items) { index, workshop in
      var screen = screen
      return screen.record(&workshop, on: MeetingQuestion.allCases[index])
    }
  }
}
