import ArgumentParser
import CareerPathways
import Exchange
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways map routes MAP --from A [--to B] [--most N] [--by steps|months|wage]`.
struct MapRoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Find the best routes between two places of a map, or from one to anywhere.",
    discussion: """
      A place is an occupation, by its title, its id or ‘title (level, pathway)’, or what is \
      outside the map, by the name that an on-ramp or an off-ramp has for it. Without --to, the \
      best route to each place that can be reached is listed. Progressions are travelled in \
      their own direction, lateral moves too.

      By months, routes of which every step’s months are known come first. By wage, those come \
      first on which the least pay is lost on the way, a year’s pay at its lower end; without \
      --to, those to the best paid places. What is unknown never counts as nothing.
      """)

  /// How routes are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  @Argument(help: "The map’s id or name.") var map: String
  @Option(help: "Where to start.") var from: String?
  @Option(help: "Where to end; else anywhere.") var to: String?
  @Option(help: "The most routes to list.") var most = 10
  @Option(help: "What makes a route better.") var by = RouteRanking.steps
  @Option(help: "The format.") var format = Format.text
  @Flag(help: "Name the one new progression that would open most routes instead.")
  var bestLink = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard bestLink || from != nil else { throw ValidationError("Say where to start with --from.") }
    guard !bestLink || from == nil && to == nil else {
      throw ValidationError("--best-link is about the whole map: leave --from and --to out.")
    }
    guard most > 0 else { throw ValidationError("--most should be 1 or more.") }
  }

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard let map = Workspace.reading(folder.documents).workspace.map(called: map) else {
      throw Output.fail("There is no such map; ‘pathways map list’ names them.")
    }
    let graph = RouteGraph(map)
    let names = EndNames(map, graph)
    if bestLink { return try printBestLink(of: graph, names) }
    let routes = try find(on: graph, names)
    if routes.isEmpty { Output.say("There is no such route on this map.") }
    switch format {
    case .text:
      for line in RouteText(names).lines(routes) { try Output.line(TextWidth.visible(line)) }
    case .csv: try Output.data(RouteTable(names).write(routes))
    case .json: try Output.data(JSONWriter.pretty(RouteJSON(names).json(routes)))
    }
  }

  private func find(on graph: RouteGraph, _ names: EndNames) throws -> [Route] {
    let start = try end("--from") { () throws(EndNameProblem) in
      try names.start(named: from ?? "")
    }
    guard let to else { return graph.routes(from: start, by: by, most: most) }
    let goal = try end("--to") { () throws(EndNameProblem) in try names.goal(named: to) }
    return graph.routes(from: start, to: goal, by: by, most: most)
  }

  private func end(
    _ option: String, _ find: () throws(EndNameProblem) -> Progression.End
  ) throws -> Progression.End {
    do throws(EndNameProblem) {
      return try find()
    } catch {
      throw Output.fail(Sentences.problem(error, with: option))
    }
  }

  private func printBestLink(of graph: RouteGraph, _ names: EndNames) throws {
    guard let link = graph.bestNewLink else {
      return Output.say("No new progression to the same or the next level would open a route.")
    }
    let (from, to) = (names.name(of: .occupation(link.from)), names.name(of: .occupation(link.to)))
    switch format {
    case .text:
      try Output.line(
        TextWidth.visible(
          "Best new progression: " + RouteWords.opens(link, from: from, to: to) + "."))
    case .csv:
      try Output.data(RouteTable(names).write(link))
    case .json: try Output.data(JSONWriter.pretty(RouteJSON(names).json(link)))
    }
  }
}

extension RouteRanking: ExpressibleByArgument {}
