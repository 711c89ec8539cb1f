import CareerPathways
import TerminalUI

/// Changing what a partnership agrees on in a round, from whichever screen.
struct Agreement: Hashable, Sendable {
  let round: RecordID

  /// Agrees on a rating, or takes it back.
  func rate(_ value: Int?, _ item: ComparedItem, _ workshop: inout Workshop) {
    let today = workshop.today
    let moment = workshop.surroundings.moment(workshop.surroundings.now())
    let time = moment.split(separator: " ").last.map(String.init) ?? ""
    let sentence =
      value.map { "Agreed on \($0) for ‘\(item.title)’" }
      ?? "Took back the agreed rating of ‘\(item.title)’"
    workshop.edit(sentence) {
      $0.rounds[round]?.agree(on: item.id, rating: value, date: today, time: time)
    }
  }

  /// Asks why this rating and no other.
  func reason(for item: ComparedItem) -> EditorLayer<Workshop> {
    EditorLayer(
      title: "Why this rating? \(item.title)",
      hint: "What the meeting said, so that others understand it in a year.",
      text: item.agreed?.reason ?? ""
    ) { text, workshop in
      workshop.edit("Gave the reason for the agreed rating of ‘\(item.title)’") {
        $0.rounds[round]?.giveReason(text.tidied, for: item.id)
      }
      return .handled
    }
  }

  /// Asks who is in the meeting.
  func gathering(_ workshop: Workshop) -> EditorLayer<Workshop> {
    EditorLayer(
      title: "Who is present?",
      hint: "A name or an organization a line. It is kept with every rating agreed on today.",
      text: (workshop.workspace.rounds[round]?.present ?? []).joined(separator: "\n")
    ) { text, workshop in
      let people = text.split(whereSeparator: \.isNewline).map { String($0).tidied }
        .filter { !$0.isEmpty }
      let today = workshop.today
      workshop.edit("Said who is present") { $0.rounds[round]?.gather(people, on: today) }
      return .handled
    }
  }
}
