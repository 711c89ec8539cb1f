import CareerPathways
import TerminalUI

extension GapScreen {
  static let commands: [Command<GapScreen>] =
    openingCommands + findingCommands + showingCommands + choosingCommands + recordCommands + [
      Command(
        "gap.back", "Go back", label: "Back", keys: [.escape],
        summary: "Shows all occupations again; pressed once more, leaves the screen."
      ) { screen, workshop in screen.back(&workshop) }
    ]

  private static let openingCommands: [Command<GapScreen>] = [
    Command(
      "gap.open", "Show who feeds the occupation", label: "Open", keys: [.enter],
      summary: "Shows which programs of which institutions feed it, with what share, and the "
        + "verdict under each split rule.", refusal: needsRow
    ) { screen, workshop in
      guard let row = screen.selected(workshop) else { return .handled }
      return .push(GapOccupationScreen(screen.book, row.soc, title: row.title))
    },
    Command(
      "gap.program", "Open a program", label: "Program", keys: [.character("p")],
      summary: "Picks a program, and shows where its completers go.", refusal: needsAnswer
    ) { screen, workshop in
      screen.book.answer(workshop.workspace).map { answer in
        let book = screen.book
        return .push(
          GapPickers.program(answer) { id, _ in .push(GapProgramScreen(book, id)) })
      } ?? .handled
    },
    Command(
      "gap.map", "Show the verdicts on the map", label: "On the map", keys: [.character("m")],
      summary: "Opens the map with a sign before each occupation: - under-supply, = balance, "
        + "+ oversupply. Alt-V there takes them off.", refusal: needsAnswer
    ) { screen, workshop in screen.showMap(&workshop) },
    Command(
      "gap.definition", "Show what is compared", label: "What is compared",
      keys: [.character("d")],
      summary: "Says how openings, completers, gap and verdict are defined, and which tables "
        + "they come from."
    ) { screen, _ in .push(GapDefinitionScreen(screen.book)) },
    Command(
      "gap.training", "Show the training gap matrix", keys: [.character("t")],
      summary: "Opens what business wants of training, pathway by pathway."
    ) { _, _ in .push(TrainingScreen()) },
    Command(
      "gap.export", "Export the comparison", keys: [.alt("e")],
      summary: "Writes the occupations of the map, pathway, level or program that shows, as a web "
        + "page, CSV or JSON.", refusal: needsAnswer
    ) { screen, workshop in
      screen.book.answer(workshop.workspace)
        .map { .push(ExportLayer(.gap($0), workshop)) } ?? .handled
    },
  ]

  private static let showingCommands: [Command<GapScreen>] = [
    Command(
      "gap.which", "Choose which occupations show", label: "Which", keys: [.character("w")],
      summary: "Those of a map, a pathway, a level or a program, or all that have openings.",
      refusal: needsAnswer
    ) { screen, workshop in
      screen.book.answer(workshop.workspace).map { .push(GapPickers.scope($0, workshop)) }
        ?? .handled
    },
    Command(
      "gap.filter", "Show only occupations with some words",
      keys: [.control("f"), .function(3), .character("/")],
      summary: "Asks for words of the title or the code; Esc shows all again.",
      refusal: needsAnswer
    ) { _, workshop in .push(GapPickers.filter(workshop)) },
    Command(
      "gap.contested", "Show only where the split decides", keys: [.character("c")],
      summary: "Shows the occupations whose verdict is not the same under every split rule.",
      refusal: needsAnswer
    ) { _, workshop in
      workshop.gap.isContestedOnly.toggle()
      return .handled
    },
    Command(
      "gap.reverse", "Turn the order round", keys: [.character("r")],
      summary: "Puts the largest surplus first, or the largest shortage.", refusal: needsAnswer
    ) { _, workshop in
      workshop.gap.isReversed.toggle()
      return .handled
    },
    .presenting("gap", "Present the gap", unless: needsAnswer) { screen in
      { PresentedGap.sheets(screen.book, $0) }
    },
  ]
}

/// Why a command cannot work now.
extension GapScreen {
  @Sendable static func needsAnswer(_ screen: GapScreen, _ workshop: Workshop) -> String? {
    screen.book.answer(workshop.workspace) == nil ? "Nothing can be compared yet" : nil
  }

  @Sendable static func needsRow(_ screen: GapScreen, _ workshop: Workshop) -> String? {
    needsAnswer(screen, workshop)
      ?? (screen.selected(workshop) == nil ? "There is no occupation here" : nil)
  }

  @Sendable static func needsRowToEdit(_ screen: GapScreen, _ workshop: Workshop) -> String? {
    workshop.readOnlyReason ?? needsRow(screen, workshop)
  }

  @Sendable static func needsWriting(_ screen: GapScreen, _ workshop: Workshop) -> String? {
    workshop.readOnlyReason
  }
}

extension GapScreen {
  /// Shows all again where only some show, else leaves.
  fileprivate func back(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard !workshop.gap.words.isEmpty || workshop.gap.isContestedOnly else { return .close }
    workshop.gap.words = ""
    workshop.gap.isContestedOnly = false
    return .handled
  }

  /// Opens the map with the verdicts, at an occupation of the code under the cursor.
  fileprivate func showMap(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let workspace = workshop.workspace
    let maps = workspace.mapsInOrder
    let chosen = workshop.gap.scope(in: workspace).map.flatMap { workspace.maps[$0] }
    guard let map = chosen ?? maps.first else { return .refused("There is no map yet") }
    workshop.gapOverlay = book
    if let soc = selected(workshop)?.soc, let answer = book.answer(workspace) {
      let demand = answer.analysis(.openings).demand
      workshop.spotlight =
        map.occupations.first { occupation in
          occupation.tableCode.map { demand.code(of: $0) ?? $0 } == soc
        }?.id
    }
    return .push(MapScreen(map))
  }
}

extension GapScope {
  /// The map that it is about.
  var map: RecordID? {
    switch self {
    case .all, .program: nil
    case .map(let map), .pathway(let map, _), .level(let map, _): map
    }
  }
}
