import CareerPathways
import TerminalUI

/// What Ctrl-O offers: to write down what a partner says, and to see what was said.
enum FeedbackMenu {
  static func layer(
    at cursor: MapCursor, on map: PathwayMap, _ workshop: Workshop
  ) -> MenuLayer<Workshop> {
    let place = Feedback.Place(at: cursor, on: map)
    let open = workshop.workspace.openFeedback(on: map.id)
    let about = "Record what a partner says of "
    var entries: [MenuEntry<Workshop>] = [
      MenuEntry(
        "r", about + Sentences.name(of: place, on: map), refusal: workshop.readOnlyReason
      ) { .push(record(place, map.id, $0)) }
    ]
    if place != .map {
      entries.append(
        MenuEntry("w", about + "the whole map", refusal: workshop.readOnlyReason) {
          .push(record(.map, map.id, $0))
        })
    }
    let words = open == 0 ? "Feedback on this map" : "Feedback on this map (\(open) open)"
    entries.append(MenuEntry("l", words) { _ in .push(FeedbackScreen(of: map.id)) })
    return MenuLayer(title: "Feedback", entries: entries)
  }

  /// Asks who says it, then what they say.
  static func record(
    _ place: Feedback.Place, _ map: RecordID, _ workshop: Workshop
  ) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "Who says it?", hint: "The partner, or the person; Enter goes on to what they say.",
      limit: 120,
      validate: { name, _ in name.tidied.isEmpty ? "Say who gives the feedback." : nil },
      suggest: { text, workshop in names(like: text, workshop) },
      commit: { name, _ in .push(editor(place, map, by: name.tidied)) })
  }

  private static func editor(
    _ place: Feedback.Place, _ map: RecordID, by partner: String
  ) -> EditorLayer<Workshop> {
    EditorLayer(
      title: "\(partner) says", hint: "In their own words, as short as can be. F2 keeps it.",
      text: ""
    ) { text, workshop in
      guard !text.tidied.isEmpty else { return .refused("Write what was said, or press Esc") }
      var feedback = Feedback(id: workshop.newID(), on: map, place)
      (feedback.partner, feedback.said, feedback.date) = (partner, text.tidied, workshop.today)
      let kept = feedback
      workshop.edit("Wrote down what \(partner) says") { $0[Feedback.self][kept.id] = kept }
      return .handled
    }
  }

  /// The partners and whoever gave feedback before, those first that what is typed may mean.
  static func names(like text: String, _ workshop: Workshop) -> [String] {
    let partners = workshop.workspace.all(Partner.self).map(\.name)
    let earlier = workshop.workspace[Feedback.self].values.map(\.partner)
    let names = Set(partners + earlier).filter { !$0.isEmpty }.sorted()
    return text.isEmpty ? names : TitleMatch(names).found(text).map { names[$0] }
  }
}

extension Feedback.Place {
  /// What the cursor stands on: an occupation, its empty cell, else the whole map.
  init(at cursor: MapCursor, on map: PathwayMap) {
    self =
      map.occupation(at: cursor).map { .occupation($0.id) }
      ?? map.cell(at: cursor).map(Self.cell) ?? .map
  }
}
