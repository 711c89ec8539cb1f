import CareerPathways
import TerminalUI

/// Who is at a meeting, and in which role: everyone the partnership knows, business first.
struct AttendanceScreen: Layer {
  let meetingID: RecordID
  private var list = ListView()

  init(of meeting: RecordID) { meetingID = meeting }

  func title(_ workshop: Workshop) -> String {
    "Attendance" + (meeting(workshop).map { ": \($0.name)" } ?? "")
  }

  func purpose(_ workshop: Workshop) -> String {
    "Everyone the partnership knows, business first. Public partners come to listen where "
      + "business is met, but for the convener."
  }

  func meeting(_ workshop: Workshop) -> Meeting? { workshop.workspace[Meeting.self][meetingID] }

  /// The people in the order of their sides, their partners and their names.
  func people(_ workshop: Workshop) -> [Attendee] {
    workshop.workspace.all(Contact.self).map { Attendee($0, workshop.workspace) }
      .sorted { $0.rank < $1.rank }
  }

  func selected(_ workshop: Workshop) -> Attendee? {
    let people = people(workshop)
    return list.selected(of: people.count).map { people[$0] }
  }

  /// Puts the cursor on a person.
  mutating func go(to id: RecordID, _ workshop: Workshop) {
    list.selection = people(workshop).firstIndex { $0.contact.id == id } ?? list.selection
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = list.handle(key.arrow, of: people(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: people(workshop).count)
    return answer == .chosen ? run("attendance.toggle", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let meeting = meeting(workshop) else { return }
    if let id = workshop.spotlight { go(to: id, workshop) }
    let people = people(workshop)
    let (top, rest) = canvas.bounds.inset(rows: 0, columns: 2).splitTop(2)
    canvas.within(top) {
      $0.write(Sentences.head(of: meeting, in: workshop.workspace), row: 0, .muted)
    }
    canvas.within(rest) { canvas in
      list.draw(
        on: &canvas, count: people.count,
        empty: "The partnership knows nobody yet. n adds a person: a name, a comma, the partner."
      ) { canvas, index, style in people[index].draw(meeting, style, on: &canvas) }
    }
  }
}

/// A person as a row of the attendance.
struct Attendee {
  let contact: Contact
  let partner: String
  let side: Respondent.Side?

  init(_ contact: Contact, _ workspace: Workspace) {
    self.contact = contact
    partner = contact.partner.map { workspace.name(of: $0, among: .records(Partner.folder)) } ?? ""
    side = contact.partner?.id.flatMap { workspace[Partner.self][$0]?.side }
  }

  var rank: (Int, String, String, RecordID) {
    let side = side.map { $0 == .business ? 0 : 1 } ?? 2
    return (side, partner.lowercased(), contact.name.lowercased(), contact.id)
  }

  func draw(_ meeting: Meeting, _ style: Style, on canvas: inout Canvas) {
    let role = meeting[attendance: contact.id]
    let mark: CheckMark = role.map { $0.isPresent ? .done : .dropped } ?? .open
    mark.draw(on: &canvas, style == .text ? nil : style)
    let width = (canvas.width - 16) / 2
    canvas.write(TextWidth.fit(contact.name, width: width), row: 0, column: 4, style)
    canvas.write(
      TextWidth.fit(partner, width: width - 1), row: 0, column: 5 + width, style.with(.dim))
    canvas.write(
      role?.label ?? "", row: 0, column: canvas.width - 9, style == .text ? .accent : style)
  }
}
