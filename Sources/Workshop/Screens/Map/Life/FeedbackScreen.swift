import CareerPathways
import TerminalUI

/// What partners said of a map, open first: to take up, to set aside, to go to its place.
///
/// The cursor stays in its row, so that what is settled gives way to what is open.
struct FeedbackScreen: Layer {
  private let mapID: RecordID
  private var list = ListView()

  init(of map: RecordID) { mapID = map }

  func title(_ workshop: Workshop) -> String {
    "Feedback" + (workshop.workspace.maps[mapID].map { " on \($0.name)" } ?? "")
  }

  func purpose(_ workshop: Workshop) -> String {
    "What partners said of the map, what is open first. Take it up or set it aside, with a reason; "
      + "a map is final once nothing is open."
  }

  private func all(_ workshop: Workshop) -> [Feedback] { workshop.workspace.feedback(on: mapID) }

  func selected(_ workshop: Workshop) -> Feedback? {
    let all = all(workshop)
    return list.selected(of: all.count).map { all[$0] }
  }

  /// Leads to the place on the map.
  func go(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let feedback = selected(workshop), let map = workshop.workspace.maps[mapID] else {
      return .handled
    }
    let place = MapPlace(feedback.place)
    guard place.exists(on: map) else { return .refused("It is no longer on the map") }
    workshop.point(to: place)
    return .close
  }

  /// Adds feedback on the whole map.
  func add(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(FeedbackMenu.record(.map, mapID, workshop))
  }

  func form(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let feedback = selected(workshop) else { return .handled }
    let id = feedback.id
    return .push(
      RecordForm<Feedback>(
        title: "Feedback of \(feedback.partner)", purpose: "What was said, and what became of it.",
        read: { $0[Feedback.self][id] }, write: { $0[Feedback.self][id] = $1 },
        sentence: { "Changed a feedback: \($0.lowercased())" },
        refusal: { _, changed in
          changed.state == .setAside && changed.reason.isEmpty
            ? "Say first why it is set aside: in ‘Reason’ below." : nil
        }
      ).layer())
  }

  /// Asks for a reason, and marks the feedback taken up or set aside.
  func settle(
    _ state: Feedback.State, _ question: String, needsReason: Bool, _ workshop: Workshop
  ) -> Outcome<Workshop> {
    guard let feedback = selected(workshop) else { return .handled }
    let id = feedback.id
    return .push(
      PromptLayer(
        title: question, hint: Sentences.said(feedback), text: feedback.reason, limit: 400,
        validate: { text, _ in
          needsReason && text.tidied.isEmpty ? "To set it aside takes a reason." : nil
        },
        commit: { text, workshop in
          workshop.edit("Feedback of \(feedback.partner): \(state.label.lowercased())") {
            $0[Feedback.self][id]?.state = state
            $0[Feedback.self][id]?.reason = text.tidied
          }
          return .handled
        }))
  }

  func reopen(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let feedback = selected(workshop) else { return .handled }
    workshop.edit("Feedback of \(feedback.partner): open again") {
      $0[Feedback.self][feedback.id]?.state = .open
    }
    return .handled
  }

  func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let feedback = selected(workshop) else { return .handled }
    workshop.edit("Removed feedback of \(feedback.partner)") {
      $0[Feedback.self][feedback.id] = nil
    }
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
    return answer == .chosen ? run("feedback.go", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let map = workshop.workspace.maps[mapID] else { return }
    let all = all(workshop)
    let (top, rest) = canvas.bounds.inset(rows: 1, columns: 2).splitTop(
      max(1, canvas.height - 2 - FeedbackPane.height(in: canvas.height)))
    canvas.within(top) { canvas in
      list.draw(
        on: &canvas, count: all.count,
        empty: "Nobody has said anything of this map yet. On the map, Ctrl-O writes down what a "
          + "partner says of what the cursor stands on; n here, of the whole map."
      ) { canvas, index, style in FeedbackPane.drawRow(all[index], map, style, on: &canvas) }
    }
    guard let feedback = selected(workshop) else { return }
    canvas.within(rest) { FeedbackPane(feedback: feedback, map: map).draw(on: &$0) }
  }
}
