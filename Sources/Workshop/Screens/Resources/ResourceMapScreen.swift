import CareerPathways
import TerminalUI

/// The resource map of the guide: the six groups of partners, each with what it can bring.
struct ResourceMapScreen: ResourceScreen {
  static let prefix = "resources"
  static let tab = ResourceTab.map
  private var list = ListView()

  init() {}

  static let commands: [Command<ResourceMapScreen>] =
    [
      addCommand(Resource.self, key: .control("n"), label: "Add") { screen, workshop, resource in
        resource.group = screen.group(workshop)
      },
      tableCommand(Resource.self, key: "t", label: "Table to paste into"),
    ] + boardCommands + tabCommands

  func title(_ workshop: Workshop) -> String { "Resources: the map" }

  func purpose(_ workshop: Workshop) -> String {
    "What every partner can bring, by the six groups of the guide’s form, and which groups nobody "
      + "asked yet. In the table (t) the eight columns of the form come first, so that a sheet "
      + "filled in by partners can be pasted there."
  }

  /// A row of the list: a group with how many it has, or a resource of it.
  enum Row: Hashable {
    case group(Resource.Group?, count: Int)
    case resource(Resource)
  }

  static func rows(_ workspace: Workspace) -> [Row] {
    let resources = workspace.all(Resource.self)
    let without = resources.contains { $0.group == nil }
    let groups: [Resource.Group?] = Resource.Group.allCases + (without ? [nil] : [])
    return groups.flatMap { group -> [Row] in
      let own = resources.filter { $0.group == group }
      return [.group(group, count: own.count)] + own.map(Row.resource)
    }
  }

  private func row(_ workshop: Workshop) -> Row? {
    let rows = Self.rows(workshop.workspace)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    guard case .resource(let resource) = row(workshop) else { return nil }
    return RecordPlace(resource)
  }

  /// The group that the cursor is in.
  private func group(_ workshop: Workshop) -> Resource.Group? {
    switch row(workshop) {
    case .group(let group, _): group
    case .resource(let resource): resource.group
    case nil: nil
    }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    if case .paste = event {
      return .refused("Press t first: the table takes what you paste, from its cursor on")
    }
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = list.handle(key.arrow, of: Self.rows(workshop.workspace).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: Self.rows(workshop.workspace).count)
    return answer == .chosen ? run("resources.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = Self.rows(workshop.workspace)
    if let id = workshop.spotlight,
      let index = rows.firstIndex(where: {
        if case .resource(let it) = $0 { it.id == id } else { false }
      })
    {
      list.selection = index
    }
    let panes = BoardPanes(in: Self.tab.draw(on: &canvas), beside: 45, below: 10, rows: rows.count)
    canvas.within(panes.main) { canvas in
      list.draw(on: &canvas, count: rows.count) { ResourceMapDrawing.draw(rows[$1], on: &$0, $2) }
    }
    let row = row(workshop)
    panes.draw(on: &canvas) { ResourceMapDrawing.page(row, width: $0) }
  }
}
