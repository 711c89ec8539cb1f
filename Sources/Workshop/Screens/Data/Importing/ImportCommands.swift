import CareerPathways
import LaborData
import TerminalUI

extension ImportScreen {
  static let commands: [Command<ImportScreen>] = [
    Command(
      "import.begin", "Import the file", label: "Import", keys: [.enter],
      summary: "Reads the file and keeps the rows you asked for; you can go on meanwhile.",
      refusal: { screen, _ in
        screen.preview.kind == nil ? "Say first what kind of file it is" : nil
      }
    ) { screen, workshop in
      guard !ImportChoices(workshop, screen.preview).needsPeriod else {
        return screen.choosePeriod(workshop)
      }
      guard workshop.beginImport(screen.path) else { return .handled }
      return .show(DataScreen(workshop))
    },
    Command(
      "import.area", "Keep one area", label: "Area", keys: [.character("a")],
      summary: "Lists the areas in the file; type to find one.",
      refusal: { screen, workshop in
        screen.lacks(.area, "no area") ?? isReading(workshop.importing.scope.areas, workshop)
      }
    ) { screen, workshop in screen.chooseArea(workshop) },
    Command(
      "import.state", "Keep one state", label: "State", keys: [.character("s")],
      summary: "Lists the states in the file.",
      refusal: { screen, workshop in
        screen.lacks(.state, "no state") ?? isReading(workshop.importing.scope.states, workshop)
      }
    ) { screen, workshop in screen.chooseState(workshop) },
    Command(
      "import.period", "Keep or name one period", label: "Period", keys: [.character("p")],
      summary: "Chooses a period of the file, or says which one the file is of."
    ) { screen, workshop in screen.choosePeriod(workshop) },
    Command(
      "import.kind", "Say what kind of file it is", label: "Kind", keys: [.character("k")],
      summary: "Takes the file as one kind, whatever its row of names says."
    ) { _, _ in chooseKind() },
    Command(
      "import.columns", "Say which columns are which", label: "Columns", keys: [.character("c")],
      summary: "For a layout of nobody else’s; it is remembered for the next such file.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { screen, workshop in screen.tellColumns(&workshop) },
    Command(
      "import.again", "Look at the file again", keys: [.character("r")],
      summary: "Reads the first rows anew."
    ) { screen, workshop in
      screen.look(&workshop)
      return .handled
    },
    Command(
      "import.back", "Leave without importing", label: "Leave", keys: [.escape],
      summary: "Goes back; nothing is kept."
    ) { _, workshop in
      workshop.errand = nil
      return .close
    },
  ]

  private func lacks(_ filter: ImportFilter, _ what: String) -> String? {
    preview.filters.contains(filter) ? nil : "Rows of this file name \(what)"
  }

  /// Why there is nothing to choose from yet, or nil.
  private static func isReading(_ found: some Collection, _ workshop: Workshop) -> String? {
    if workshop.errand != nil { return "The file is still being read" }
    return found.isEmpty ? "The file names none" : nil
  }
}

/// What the commands ask; with each answer the screen looks at the file again.
extension ImportScreen {
  private func chooseArea(_ workshop: Workshop) -> Outcome<Workshop> {
    let areas = ImportChoices(workshop, preview).areas
    let items =
      [PickerItem("All areas")]
      + areas.map { PickerItem($0.name, detail: $0.code == $0.name ? "" : $0.code) }
    return .push(
      PickerLayer(title: "Keep which area?", items: items) { index, workshop in
        workshop.importing.options.area = index == 0 ? nil : areas[index - 1].code
        return .closeAndRun("import.again")
      })
  }

  private func chooseState(_ workshop: Workshop) -> Outcome<Workshop> {
    let states = ImportChoices(workshop, preview).states
    let items =
      [PickerItem("All states")] + states.map { PickerItem($0.name, detail: $0.letters) }
    return .push(
      PickerLayer(title: "Keep which state?", items: items) { index, workshop in
        workshop.importing.options.state = index == 0 ? nil : states[index - 1]
        return .closeAndRun("import.again")
      })
  }

  private func choosePeriod(_ workshop: Workshop) -> Outcome<Workshop> {
    let periods = ImportChoices(workshop, preview).periods
    guard periods.isEmpty else {
      return choose(of: periods)
    }
    return .push(
      PromptLayer(
        title: "Which period is it?", hint: "As 2025 or 2022-2032; empty takes it from the name.",
        text: workshop.importing.options.period ?? "", limit: 20
      ) { text, workshop in
        workshop.importing.options.period = text.tidied.isEmpty ? nil : text.tidied
        return .closeAndRun("import.again")
      })
  }

  /// Asks for one of the periods; the newest comes first, all of them last.
  private func choose(of periods: [String]) -> Outcome<Workshop> {
    let items = periods.map { PickerItem($0) } + [PickerItem("All periods")]
    return .push(
      PickerLayer(title: "Keep which period?", items: items) { index, workshop in
        workshop.importing.options.period = index < periods.count ? periods[index] : nil
        workshop.importing.options.takesAllPeriods = index == periods.count
        return .closeAndRun("import.again")
      })
  }

  private static func kindItems() -> [PickerItem] {
    [PickerItem("As recognised")]
      + LaborKind.allCases.map { PickerItem(Sentences.name(of: $0), detail: $0.rawValue) }
  }

  private static func chooseKind() -> Outcome<Workshop> {
    .push(
      PickerLayer(title: "What kind of file is it?", items: kindItems()) { index, workshop in
        workshop.importing.options.kind = index == 0 ? nil : LaborKind.allCases[index - 1]
        return .closeAndRun("import.again")
      })
  }

  private func tellColumns(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if let kind = workshop.importing.options.kind ?? preview.kind {
      return MappingScreen.opening(kind, preview, &workshop)
    }
    let preview = preview
    let items = LaborKind.allCases.map { PickerItem(Sentences.name(of: $0), detail: $0.rawValue) }
    return .push(
      PickerLayer(title: "What kind of file is it?", items: items) { index, workshop in
        MappingScreen.opening(LaborKind.allCases[index], preview, &workshop)
      })
  }
}
