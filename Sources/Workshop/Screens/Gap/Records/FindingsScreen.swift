import CareerPathways
import TerminalUI

/// What was noted of the gap, priorities first: what the training step starts from.
struct FindingsScreen: Layer {
  private var list = ListView()

  static let commands: [Command<FindingsScreen>] = [
    Command(
      "findings.open", "Change the finding", label: "Change", keys: [.enter, .function(2)],
      summary: "Opens every field of the finding.", refusal: needsFindingToEdit
    ) { screen, workshop in screen.form(workshop) },
    Command(
      "findings.priority", "Make it a priority, or no longer", label: "Priority",
      keys: [.character(" ")],
      summary: "Priorities come first, here and where training is planned.",
      refusal: needsFindingToEdit
    ) { screen, workshop in screen.togglePriority(&workshop) },
    Command(
      "findings.need", "Make a training need of it", label: "Training need",
      keys: [.character("t")],
      summary: "Makes a training need of the finding, or opens the one it became.",
      refusal: needsFindingToEdit
    ) { screen, workshop in screen.makeNeed(&workshop) },
    Command(
      "findings.remove", "Remove the finding", label: "Remove", keys: [.delete],
      summary: "Removes it. Ctrl-Z brings it back.", refusal: needsFindingToEdit
    ) { screen, workshop in screen.remove(&workshop) },
    Command(
      "findings.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the list."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsFindingToEdit(
    _ screen: FindingsScreen, _ workshop: Workshop
  ) -> String? {
    workshop.readOnlyReason ?? (screen.selected(workshop) == nil ? "There is no finding yet" : nil)
  }

  func title(_ workshop: Workshop) -> String { "Findings on the gap" }

  func purpose(_ workshop: Workshop) -> String {
    Finding.purpose
  }

  private func selected(_ workshop: Workshop) -> Finding? {
    let all = workshop.workspace.findingsInOrder
    return list.selected(of: all.count).map { all[$0] }
  }

  private func form(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let finding = selected(workshop) else { return .handled }
    let id = finding.id
    return .push(
      RecordForm<Finding>(
        title: finding.occupation, purpose: "What was found, and what it means here.",
        read: { $0.findings[id] }, write: { $0.findings[id] = $1 },
        sentence: { "Changed the finding on ‘\(finding.occupation)’: \($0.lowercased())" }
      ).layer(focus: "note"))
  }

  private mutating func togglePriority(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let finding = selected(workshop) else { return .handled }
    let isPriority = finding.priority == .yes
    workshop.edit(
      isPriority
        ? "‘\(finding.occupation)’ is no priority any more"
        : "Made ‘\(finding.occupation)’ a priority"
    ) { $0.findings[finding.id]?.priority = isPriority ? .no : .yes }
    // The row moves, and the cursor with it.
    list.selection =
      workshop.workspace.findingsInOrder.firstIndex { $0.id == finding.id } ?? list.selection
    return .handled
  }

  /// Makes a training need of the finding, or opens the one that was made.
  private func makeNeed(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let finding = selected(workshop) else { return .handled }
    if let former = workshop.workspace.need(of: finding.id) {
      return .push(workshop.form(of: former))
    }
    let need = workshop.workspace.need(workshop.newID(), meeting: finding)
    workshop.edit("Made a training need of the finding on ‘\(finding.occupation)’") {
      $0[TrainingNeed.self][need.id] = need
    }
    return .handled
  }

  private func remove(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let finding = selected(workshop) else { return .handled }
    workshop.edit("Removed the finding on ‘\(finding.occupation)’") {
      $0.findings[finding.id] = nil
    }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: workshop.workspace.findings.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: workshop.workspace.findings.count)
    return answer == .chosen ? run("findings.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let all = workshop.workspace.findingsInOrder
    let frame = canvas.bounds.inset(rows: 1, columns: 2)
    let (top, rest) = frame.splitTop(max(1, frame.height - 8))
    canvas.within(top) { canvas in
      list.draw(
        on: &canvas, count: all.count,
        empty: "Nothing is noted yet. On the gap screen, n notes a finding on the occupation under "
          + "the cursor, and Space makes it a priority."
      ) { canvas, index, style in FindingDrawing(all[index]).drawRow(style, on: &canvas) }
    }
    guard let finding = selected(workshop) else { return }
    canvas.within(rest) { FindingDrawing(finding).drawPane(on: &$0) }
  }
}
