import CareerPathways
import TerminalUI

/// What a statement can be about: occupations, pathways and levels of the maps, training needs and
/// barriers.
struct Concerns {
  /// One thing that a statement can be about.
  enum Concern: Equatable {
    case occupation(Reference)
    case pathway(String)
    case level(String)
    case need(RecordID)
    case barrier(RecordID)
  }

  private var titles: [String] = []
  private var concerns: [Concern] = []
  private var match = TitleMatch([])

  /// Those of the map at hand come first, and of it what the cursor is on.
  init(_ workspace: Workspace, _ map: PathwayMap?, near: [String] = []) {
    let others = workspace.mapsInOrder.filter { $0.id != map?.id }
    let maps = (map.map { [$0] } ?? []) + others
    var all: [(String, Concern)] = maps.flatMap(Self.concerns)
    all += workspace.all(TrainingNeed.self).map { ($0.need, .need($0.id)) }
    all += workspace.barrierKind?.all(workspace).map { ($0.title, .barrier($0.id)) } ?? []
    for title in near {
      if let first = all.first(where: { $0.0 == title }) { take(first.0, first.1) }
    }
    for (title, concern) in all { take(title, concern) }
  }

  private static func concerns(of map: PathwayMap) -> [(String, Concern)] {
    map.occupations.map { ($0.title, .occupation(.record($0.id))) }
      + map.pathways.map { ($0.title, .pathway($0.title)) }
      + map.levels.map { ($0.title, .level($0.title)) }
  }

  private mutating func take(_ title: String, _ concern: Concern) {
    guard !title.isEmpty, !concerns.contains(concern) else { return }
    titles.append(title)
    concerns.append(concern)
    match.add(title)
  }

  /// The titles that what is typed may mean, the best first; all of them where nothing is typed.
  func found(_ text: String) -> [String] {
    text.tidied.isEmpty ? titles : match.found(text).map { titles[$0] }
  }

  /// What a title means, whatever its case; one that nothing has is an occupation to be.
  func concern(_ title: String) -> Concern {
    let wanted = title.lowercased()
    return titles.firstIndex { $0.lowercased() == wanted }.map { concerns[$0] }
      ?? .occupation(.named(title))
  }
}
