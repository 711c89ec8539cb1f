import CareerPathways
import TerminalUI

/// Starting a new draft of a final map, since the map itself takes no edits.
enum NewDraft {
  /// What an edit of a map comes to where the map is final: a question; else nil.
  static func question(_ map: PathwayMap) -> Outcome<Workshop>? {
    guard map.isFrozen else { return nil }
    return .push(
      DialogLayer(
        title: "This map is final. Start a new draft?",
        question: "‘\(map.name)’ stays as it is. A new draft has everything that is on it, and "
          + "remembers that it comes from it.",
        choices: [
          DialogChoice("d", "Start a new draft") { workshop in start(map, &workshop) },
          DialogChoice("l", "Leave the map as it is") { _ in .handled },
        ]))
  }

  /// Adds the draft and shows it.
  static func start(_ map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    show(map.newDraft(as: workshop.newID()), "Started a new draft of ‘\(map.name)’", &workshop)
  }

  /// Adds a map of the same things and shows it.
  static func show(
    _ draft: PathwayMap, _ sentence: String, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if workshop.edit(sentence, isTyped: false, { $0.maps[draft.id] = draft }) {
      workshop.spotlight = draft.id
    }
    return .handled
  }

  /// Asks before a final map is removed; else removing asks nothing.
  static func removal(_ map: PathwayMap) -> DialogLayer<Workshop> {
    DialogLayer(
      title: "This map is final. Remove it?",
      question: "‘\(map.name)’ is what the partnership stands for. Ctrl-Z brings it back.",
      choices: [
        DialogChoice("k", "Keep it") { _ in .handled },
        DialogChoice("r", "Remove it") { workshop in
          workshop.edit("Removed the map ‘\(map.name)’") { $0.maps[map.id] = nil }
          return .handled
        },
      ])
  }
}
