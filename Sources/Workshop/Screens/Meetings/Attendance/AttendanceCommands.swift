import CareerPathways
import TerminalUI

extension AttendanceScreen {
  static let commands: [Command<AttendanceScreen>] = [
    Command(
      "attendance.toggle", "Say that the person is here, or is not", label: "Here",
      keys: [.character(" "), .enter],
      summary: "Puts the person on the list in the usual role and goes on to the next.",
      refusal: needsPerson
    ) { screen, workshop in screen.toggle(&workshop) },
    Command(
      "attendance.role", "Change the role", label: "Role", keys: [.character("r")],
      summary: "Goes round: leads, speaks, listens, excused.", refusal: needsPerson
    ) { screen, workshop in screen.turn(&workshop) },
    Command(
      "attendance.add", "Add a person", label: "Add",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Asks for a name and the partner, as in Ana Ruiz, Beechmont Health.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { screen, workshop in .push(screen.prompt(workshop)) },
    Command(
      "attendance.find", "Find a person", label: "Find",
      keys: [.control("f"), .function(3), .character("/")],
      summary: "Lists everyone; type a part of the name or the partner, Enter goes there.",
      refusal: needsPerson
    ) { screen, workshop in .push(screen.finder(workshop)) },
    Command(
      "attendance.form", "Fill in the form of the person", label: "Form", keys: [.function(2)],
      summary: "Opens every field of the person.", refusal: needsPerson
    ) { screen, workshop in
      screen.selected(workshop).map { .push(workshop.form(of: $0.contact)) } ?? .handled
    },
    Command(
      "attendance.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the attendance."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsPerson(
    _ screen: AttendanceScreen, _ workshop: Workshop
  ) -> String? {
    workshop.readOnlyReason
      ?? (screen.selected(workshop) == nil ? "There is nobody yet; n adds a person" : nil)
  }
}

/// Changing the attendance.
extension AttendanceScreen {
  mutating func toggle(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let meeting = meeting(workshop), let person = selected(workshop) else { return .handled }
    let isHere = meeting[attendance: person.contact.id]?.isPresent ?? false
    set(isHere ? nil : meeting.usualRole(of: person.contact, on: person.side), &workshop)
    return handle(.key(.down), &workshop)
  }

  func turn(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let meeting = meeting(workshop), let person = selected(workshop) else { return .handled }
    let roles = Attendance.allCases
    let next = meeting[attendance: person.contact.id].flatMap { roles.firstIndex(of: $0) } ?? -1
    set(roles[(next + 1) % roles.count], &workshop)
    return .handled
  }

  private func set(_ role: Attendance?, _ workshop: inout Workshop) {
    guard let person = selected(workshop) else { return }
    let words = role.map { "\($0.label.lowercased()) at the meeting" } ?? "is not at the meeting"
    workshop.edit("\(person.contact.name) \(words)") {
      $0[Meeting.self][meetingID]?[attendance: person.contact.id] = role
    }
  }

  /// Lists everyone, to go to one of them.
  func finder(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let people = people(workshop)
    return PickerLayer(
      title: "Who?", items: people.map { PickerItem($0.contact.name, detail: $0.partner) }
    ) { index, workshop in
      workshop.spotlight = people[index].contact.id
      return .handled
    }
  }

  /// Asks for a person and puts them on the list at once.
  func prompt(_ workshop: Workshop) -> PromptLayer<Workshop> {
    let meetingID = meetingID
    return PromptLayer(
      title: "Who is here?", hint: "A name, a comma, the partner: Ana Ruiz, Beechmont Health",
      limit: 200,
      validate: { text, _ in text.tidied.isEmpty ? "A person needs a name." : nil },
      commit: { text, workshop in
        workshop.addPerson(text, to: meetingID)
        return .handled
      })
  }
}

extension Workshop {
  /// Adds a person, written as a name, a comma and a partner, and puts them on a meeting's list.
  fileprivate mutating func addPerson(_ text: String, to meetingID: RecordID) {
    let parts = text.split(separator: ",", maxSplits: 1).map { String($0).tidied }
    var contact = Contact(id: newID())
    contact.name = parts.first ?? ""
    if parts.count > 1, let field = Contact.field("partner") {
      // A name that is no partner's stays a name, and no other text is refused.
      _ = try? field.take(parts[1], in: &contact, FieldContext(workspace))
    }
    let person = contact
    let side = person.partner?.id.flatMap { workspace[Partner.self][$0]?.side }
    edit("Added ‘\(person.name)’, who is at the meeting") { workspace in
      workspace[Contact.self][person.id] = person
      guard let meeting = workspace[Meeting.self][meetingID] else { return }
      workspace[Meeting.self][meetingID]?[attendance: person.id] =
        meeting.usualRole(of: person, on: side)
    }
    spotlight = person.id
  }
}
