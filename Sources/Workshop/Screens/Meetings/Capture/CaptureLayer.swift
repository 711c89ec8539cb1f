import CareerPathways
import TerminalUI

/// A line at the bottom, under a map or a meeting, in which statements are typed one after another.
///
/// Who speaks and which question is answered stay until others are named.
struct CaptureLayer: Layer {
  let meetingID: RecordID
  private let mapID: RecordID?
  /// What the map's cursor stands on, to be offered first.
  private let near: [String]
  /// Whether the meeting itself is not the screen behind.
  private let isOverMap: Bool
  private(set) var field = blank
  private(set) var speaker: Speakers.Speaker?
  private(set) var question: MeetingQuestion?
  private(set) var offers: [CaptureOffer] = []
  private(set) var chosen = 0
  private var taking: StatementTaking

  private static let blank = TextField(
    placeholder: "Name: what they said #what it concerns ?question ~ without a name", limit: 1000)

  /// Opens the line; `near` is what the cursor of a map behind it stands on, nil over a meeting.
  init(
    _ meeting: Meeting, _ map: PathwayMap?, _ workshop: Workshop, near: [String]? = nil,
    on question: MeetingQuestion? = nil
  ) {
    meetingID = meeting.id
    self.question = question
    isOverMap = near != nil
    mapID = map?.id
    self.near = near ?? []
    taking = StatementTaking(workshop.workspace, meeting, map, near: near ?? [])
  }

  var fillsScreen: Bool { false }
  func title(_ workshop: Workshop) -> String { "Recording: \(taking.meeting.name)" }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  func purpose(_ workshop: Workshop) -> String {
    "Type who speaks, a colon, and what they say; Enter records it and waits for the next. Tab "
      + "completes a name, @ before one makes it count that nobody here has yet. Without a name it "
      + "is who spoke before. At the end, # and a name says "
      + "what it concerns, ? and a number which question it answers, ~ that no name goes with it."
  }

  /// The line as it is understood so far.
  var line: StatementLine { taking.line(field.text) }
  var currentSpeaker: Speakers.Speaker? { taking.speaker(of: line, before: speaker) }
  var isClarification: Bool { taking.isClarification(by: currentSpeaker) }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    workshop.isRecording = true
    switch event {
    case .key(.down): return move(1)
    case .key(.up): return move(-1)
    default: break
    }
    switch field.handle(event, &workshop.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      refreshOffers()
      return .handled
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard case .item(let index) = meaning, offers.indices.contains(index), mouse.isClick else {
      _ = field.handle(.mouse(mouse), &workshop.clipboard)
      return .handled
    }
    chosen = index
    return complete()
  }

  /// Records what is typed, so that going elsewhere loses nothing.
  mutating func keep(_ workshop: inout Workshop) {
    workshop.isRecording = false
    if !line.said.isEmpty { _ = take(&workshop) }
  }

  private mutating func move(_ step: Int) -> Outcome<Workshop> {
    if offers.isEmpty { return turn(by: step) }
    chosen = min(max(0, chosen + step), offers.count - 1)
    return .handled
  }

  private mutating func refreshOffers() {
    chosen = 0
    offers = CaptureOffer.all(for: field.text, taking)
  }

  mutating func complete() -> Outcome<Workshop> {
    guard offers.indices.contains(chosen), let completion = StatementCompletion(field.text) else {
      return .handled
    }
    field.replace(with: completion.completing(field.text, with: offers[chosen].name))
    offers = []
    return .handled
  }

  /// Goes to another question, and past the last to none.
  mutating func turn(by step: Int) -> Outcome<Workshop> {
    let count = MeetingQuestion.allCases.count + 1
    let number = ((question?.number ?? 0) + step + count) % count
    question = MeetingQuestion(number: number)
    return .handled
  }

  mutating func take(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let line = line
    guard !line.said.isEmpty else { return .refused("Type what was said, or press Esc") }
    let speaker = currentSpeaker
    let taken = taking.statement(
      of: line, by: speaker, on: question, workshop.newID(),
      order: workshop.workspace.nextOrder(in: meetingID))
    guard workshop.record(taken, by: speaker?.name) else { return .handled }
    (self.speaker, question) = (speaker, taken.statement.question)
    (field, offers) = (Self.blank, [])
    renew(workshop)
    return .handled
  }

  /// Takes back what is typed, and then the statements before it.
  mutating func undo(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if field.draft.canUndo { return handle(.key(.control("z")), &workshop) }
    workshop.undo()
    field = Self.blank
    renew(workshop)
    return .handled
  }

  /// Leads to the statements of the meeting.
  func showMeeting(_ workshop: inout Workshop) -> Outcome<Workshop> {
    workshop.isRecording = false
    return isOverMap ? .replace(MeetingScreen(taking.meeting, atEnd: true)) : .close
  }

  /// Takes what the workspace knows now, such as a partner heard of for the first time.
  private mutating func renew(_ workshop: Workshop) {
    let workspace = workshop.workspace
    guard let meeting = workspace[Meeting.self][meetingID] else { return }
    taking = StatementTaking(workspace, meeting, mapID.flatMap { workspace.maps[$0] }, near: near)
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let number = workshop.workspace.nextOrder(in: meetingID)
    let panel = CapturePanel(self, number: number)
    canvas.within(panel.place(in: canvas.bounds)) { panel.draw(on: &$0, &field) }
  }
}
