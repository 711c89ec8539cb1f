import CareerPathways
import TerminalUI

extension Workshop {
  /// Shows a place of the workspace over the screen that leads there.
  mutating func show(_ place: WorkspacePlace) -> Outcome<Workshop> {
    screen(of: place).map { .push($0) } ?? .refused("This is no longer here")
  }

  private mutating func screen(of place: WorkspacePlace) -> (any Layer<Workshop>)? {
    switch place {
    case .record(let id, let folder, let field):
      return workspace.kind(folder).map { RecordsScreen($0, self, at: id, field: field) }
    case .map(let id): return workspace.maps[id].map { MapScreen($0) }
    case .thing(let id, let map):
      guard let map = workspace.maps[map] else { return nil }
      spotlight = id
      return MapScreen(map)
    case .version(let id, let map): return VersionsScreen(of: map, at: id, self)
    case .subStep(let step, let number): return StepScreen(step: step, subStep: number)
    case .element(let number): return ElementsScreen(at: number)
    }
  }
}
