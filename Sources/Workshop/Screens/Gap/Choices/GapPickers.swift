import CareerPathways
import TerminalUI

/// The small lists in which the gap screen asks for one thing.
enum GapPickers {
  /// How completers are shared out; kept with the workspace.
  static func split(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let rules = SplitRule.allCases
    let now = workshop.workspace.profile.supply.split
    return PickerLayer(
      title: "Share the completers of a program among its occupations",
      items: rules.map { PickerItem($0.label, detail: detail($0)) },
      selection: rules.firstIndex(of: now) ?? 0
    ) { index, workshop in
      let rule = rules[index]
      workshop.edit("Completers are split \(rule.label.lowercased())") {
        $0.profile.supply.split = rule
      }
      return .handled
    }
  }

  private static func detail(_ rule: SplitRule) -> String {
    switch rule {
    case .openings: "more openings, more completers"
    case .equal: "the same for each"
    case .employment: "more workers, more completers"
    case .full: "everybody counts for each: no totals"
    }
  }

  /// The programs of the region, those with most completers first.
  static func program(
    _ answer: GapAnswer,
    pick: @escaping (OfferedProgram.ID, inout Workshop) -> Outcome<Workshop>
  ) -> PickerLayer<Workshop> {
    let all = answer.analysis(.openings).allocations.enumerated()
      .sorted { ($1.element.completers, $0.offset) < ($0.element.completers, $1.offset) }
      .map(\.element)
    return PickerLayer(
      title: "Program",
      items: all.map {
        PickerItem(
          "\($0.program.id.code) \($0.program.title)", detail: GapWords.persons($0.completers))
      }, empty: "No program is called that here."
    ) { index, workshop in pick(all[index].program.id, &workshop) }
  }

  /// Which occupations show.
  static func scope(_ answer: GapAnswer, _ workshop: Workshop) -> PickerLayer<Workshop> {
    let workspace = workshop.workspace
    let scopes = scopes(of: workspace)
    let now = workshop.gap.scope(in: workspace)
    let items = scopes.map {
      PickerItem(Sentences.name(of: $0, answer, workspace), detail: kind(of: $0))
    }
    return PickerLayer(
      title: "Which occupations?", items: items + [PickerItem("Those of one program…")],
      selection: scopes.firstIndex(of: now) ?? 0
    ) { index, workshop in
      guard scopes.indices.contains(index) else {
        return .push(
          program(answer) { id, workshop in
            workshop.gap.scope = .program(id)
            return .handled
          })
      }
      workshop.gap.scope = scopes[index]
      return .handled
    }
  }

  private static func scopes(of workspace: Workspace) -> [GapScope] {
    [.all]
      + workspace.mapsInOrder.flatMap { map -> [GapScope] in
        [.map(map.id)] + map.pathways.map { .pathway(map: map.id, $0.id) }
          + map.levels.map { .level(map: map.id, $0.id) }
      }
  }

  private static func kind(of scope: GapScope) -> String {
    switch scope {
    case .all: "with openings here"
    case .map: "map"
    case .pathway: "pathway"
    case .level: "level"
    case .program: "program"
    }
  }

  /// Words that an occupation must have to show.
  static func filter(_ workshop: Workshop) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "Show only occupations with these words",
      hint: "Words of the title or a code. Empty shows all.", text: workshop.gap.words, limit: 80
    ) { text, workshop in
      workshop.gap.words = text.tidied
      return .handled
    }
  }
}
