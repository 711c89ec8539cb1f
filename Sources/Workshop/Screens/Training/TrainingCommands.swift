import CareerPathways
import TerminalUI

extension TrainingScreen {
  static let commands: [Command<TrainingScreen>] = needCommands + goingCommands

  private static let needCommands: [Command<TrainingScreen>] = [
    Command(
      "training.open", "Open the cell", label: "Open", keys: [.enter],
      summary: "Opens the form of the need at the column under the cursor.", refusal: needsNeed
    ) { screen, workshop in screen.open(workshop) },
    Command(
      "training.form", "Fill in the form", keys: [.function(2)],
      summary: "Opens every field of the need from the first on.", refusal: needsNeed
    ) { screen, workshop in
      screen.selected(workshop)?.need.map { .push(workshop.form(of: $0)) } ?? .handled
    },
    Command(
      "training.add", "Add a training need at this tier", label: "Add",
      keys: [.control("n"), .insert, .character("n")],
      summary: "Asks what is wanted, for the pathway and the tier of the cursor.",
      refusal: { $1.readOnlyReason ?? needsPathway($0, $1) }
    ) { screen, workshop in screen.add(workshop) },
    Command(
      "training.priority", "Change the priority", label: "Priority", keys: [.character("p")],
      summary: "Goes round: first, next, later, none.", refusal: needsNeed
    ) { screen, workshop in screen.turnPriority(&workshop) },
    Command(
      "training.remove", "Remove the need", label: "Remove", keys: [.delete],
      summary: "Removes the training need. Ctrl-Z brings it back.", refusal: needsNeed
    ) { screen, workshop in
      if let need = screen.selected(workshop)?.need { workshop.remove(need) }
      return .handled
    },
  ]

  private static let goingCommands: [Command<TrainingScreen>] = [
    going("next", "Show the next pathway", label: "Next pathway", .tab) { $0.turn(by: 1, $1) },
    going("previous", "Show the previous pathway", .shiftTab) { $0.turn(by: -1, $1) },
    going("next-map", "Show the next map", Key(.pageDown, .control)) { $0.turnMap(by: 1, $1) },
    going("previous-map", "Show the previous map", Key(.pageUp, .control)) {
      $0.turnMap(by: -1, $1)
    },
    Command(
      "training.table", "Show all training needs in a table", label: "Table",
      keys: [.control("a")], summary: "Opens the table of every need, to sort, filter and paste."
    ) { _, workshop in
      workshop.workspace.kind(TrainingNeed.folder).map { .push(RecordsScreen($0, workshop)) }
        ?? .handled
    },
    Command(
      "training.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the matrix."
    ) { _, _ in .close },
  ]

  private static func going(
    _ id: String, _ title: String, label: String = "", _ key: Key,
    act: @escaping @Sendable (inout TrainingScreen, Workshop) -> Void
  ) -> Command<TrainingScreen> {
    Command(
      "training." + id, title, label: label, keys: [key],
      summary: "Goes from pathway to pathway and from map to map.", refusal: needsPathway
    ) { screen, workshop in
      act(&screen, workshop)
      return .handled
    }
  }

  @Sendable private static func needsPathway(
    _ screen: TrainingScreen, _ workshop: Workshop
  ) -> String? {
    screen.currentPathway(workshop) == nil ? "There is no pathway yet" : nil
  }

  @Sendable private static func needsNeed(
    _ screen: TrainingScreen, _ workshop: Workshop
  ) -> String? {
    workshop.readOnlyReason
      ?? (screen.selected(workshop)?.need == nil ? "Go to a training need first; n adds one" : nil)
  }
}

/// What can be done with the need under the cursor.
extension TrainingScreen {
  fileprivate func open(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let need = selected(workshop)?.need else { return .handled }
    let key = column == 0 ? "need" : TrainingNeed.Column.allCases[column - 1].rawValue
    return .push(workshop.form(of: need, focus: key))
  }

  fileprivate func turnPriority(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let need = selected(workshop)?.need else { return .handled }
    let all = TrainingNeed.Priority.allCases
    let next = need.priority.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let priority = next < all.count ? all[next] : nil
    workshop.edit("Priority of ‘\(need.need)’: \(priority?.label.lowercased() ?? "none")") {
      $0[TrainingNeed.self][need.id]?.priority = priority
    }
    return .handled
  }

  fileprivate func add(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let map = map(workshop), let pathway = currentPathway(workshop) else { return .handled }
    let tier = selected(workshop)?.tier ?? .middle
    return .push(
      PromptLayer(
        title: "New training need", hint: "\(tier.label), \(pathway.title): what is wanted?",
        limit: 400,
        validate: { text, _ in text.tidied.isEmpty ? "Say what is wanted." : nil },
        commit: { text, workshop in
          var need = TrainingNeed(id: workshop.newID())
          (need.need, need.tier, need.pathway) = (text.tidied, tier, pathway.title)
          need.map = .record(map.id)
          let new = need
          workshop.edit("Added the training need ‘\(new.need)’") {
            $0[TrainingNeed.self][new.id] = new
          }
          return .handled
        }))
  }
}
