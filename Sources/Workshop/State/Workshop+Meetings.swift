import CareerPathways
import TerminalUI

/// The meeting that statements are recorded in.
extension Workshop {
  /// The meeting opened last, else the latest of today; nil where there is neither.
  var runningMeeting: Meeting? {
    meeting.flatMap { workspace[Meeting.self][$0] }
      ?? workspace.all(Meeting.self).first { $0.date == today }
  }

  /// Adds a meeting of today; nil where nothing can be edited.
  mutating func beginMeeting(_ name: String) -> Meeting? {
    var new = Meeting(id: newID())
    (new.name, new.date) = (name.tidied, today)
    let meeting = new
    let isDone = edit("Began the meeting ‘\(meeting.name)’") {
      $0[Meeting.self][meeting.id] = meeting
    }
    guard isDone else { return nil }
    self.meeting = meeting.id
    return meeting
  }

  /// Asks for the name of a meeting of today, begins it and goes on.
  func meetingPrompt(
    then next: @escaping (Meeting, inout Workshop) -> Outcome<Workshop>
  ) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "New meeting",
      hint: "What the meeting is called. It is one with business, of today; "
        + "its form has date, kind and agenda.",
      text: "Meeting of \(today)", limit: 120,
      validate: { text, workshop in
        text.tidied.isEmpty ? "A meeting needs a name." : workshop.readOnlyReason
      },
      commit: { name, workshop in
        workshop.beginMeeting(name).map { next($0, &workshop) } ?? .handled
      })
  }
}
