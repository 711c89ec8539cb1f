import CareerPathways
import TerminalUI

extension RoutesScreen {
  static let commands: [Command<RoutesScreen>] = [
    Command(
      "routes.show", "Show the end on the map", label: "On the map", keys: [.enter],
      summary: "Goes back to the map, to the occupation the selected route ends at.",
      refusal: { screen, _ in
        screen.selected?.end.occupation == nil ? "The route ends at no occupation" : nil
      }
    ) { screen, workshop in
      workshop.spotlight = screen.selected?.end.occupation?.id
      return .close
    },
    Command(
      "routes.from", "Choose where to start", label: "From", keys: [.character("f")],
      summary: "Picks the occupation, or what an on-ramp comes from, to start at."
    ) { screen, workshop in screen.chooseStart(workshop) },
    Command(
      "routes.to", "Choose where to end", label: "To", keys: [.character("t")],
      summary: "Picks the occupation, or what an off-ramp goes to, to end at."
    ) { screen, workshop in screen.chooseGoal(workshop) },
    Command(
      "routes.anywhere", "Look for routes to anywhere", label: "Anywhere",
      keys: [.character("a")],
      summary: "Lists the best route to each place that can be reached.",
      refusal: { screen, _ in screen.question.goal == nil ? "No end is chosen" : nil }
    ) { screen, _ in
      screen.ask { $0.goal = nil }
      return .handled
    },
    Command(
      "routes.rank", "Rank by something else", label: "Ranking", keys: [.character("r")],
      summary: "Ranks by steps, by months of training, or by pay."
    ) { screen, _ in
      screen.ask { $0.ranking = $0.ranking.next }
      return .handled
    },
    Command(
      "routes.steps", "Go to the steps or back to the list", label: "Steps",
      keys: [.tab, .shiftTab],
      summary: "The arrows then scroll the steps of the selected route, or move in the list."
    ) { screen, _ in
      screen.isInSteps.toggle()
      return .handled
    },
    Command(
      "routes.add", "Add the best new progression", label: "Add the new one",
      keys: [.character("n"), .control("n"), .insert],
      summary: "Adds the progression that opens most routes, as a suggestion to talk about.",
      refusal: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.drawn?.newLink == nil ? "No new progression would open a route" : nil)
      }
    ) { screen, workshop in screen.addNewLink(&workshop) },
    Command(
      "routes.back", "Go back", label: "Back", keys: [.escape, .control("r")],
      summary: "Leaves the routes; the map is as it was."
    ) { _, _ in .close },
  ]

  private mutating func chooseStart(_ workshop: Workshop) -> Outcome<Workshop> {
    choose("Where routes start", \.starts, now: question.start, workshop) { $0.start = $1 }
  }

  private mutating func chooseGoal(_ workshop: Workshop) -> Outcome<Workshop> {
    choose("Where routes end", \.goals, now: question.goal, workshop) { $0.goal = $1 }
  }

  /// Asks for one of the places; with the answer, the screen takes its own place.
  private mutating func choose(
    _ title: String, _ places: KeyPath<RouteGraph, [Progression.End]>, now: Progression.End?,
    _ workshop: Workshop,
    answer: @escaping (inout RouteFinding.Question, Progression.End) -> Void
  ) -> Outcome<Workshop> {
    guard let map = map(workshop), let graph = finding(workshop)?.graph else { return .close }
    let (screen, places) = (self, graph[keyPath: places])
    return .push(
      PickerLayer(
        title: title,
        items: places.map { PickerItem(map.title(of: $0), detail: map.place(of: $0)) },
        selection: places.firstIndex { $0 == now } ?? 0
      ) { index, _ in
        var screen = screen
        screen.ask { answer(&$0, places[index]) }
        return .closeAndReplace(screen)
      })
  }

  private mutating func addNewLink(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = map(workshop), let link = finding(workshop)?.newLink else { return .handled }
    let opened = FigureWords.count(link.opened, of: "more pair")
    let progression = link.progression(
      id: workshop.newID(),
      notes: "A suggestion: it opens routes between \(opened) of places. Ask business partners.")
    workshop.edit(map: mapID, "Added the suggested \(map.name(of: progression))") {
      map throws(MapRefusal) in try map.add(progression)
    }
    return .handled
  }
}

extension RouteRanking {
  fileprivate var next: RouteRanking {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
