import CareerPathways
import LaborData
import WorkspaceStore

/// The titles of occupations that the open workspace and its imported tables know.
///
/// They are gathered behind a frame, never between a key and its frame: the tables once, the
/// maps as they change. A title that was taken off every map stays known.
struct KnownTitles {
  private(set) var offered = OfferedTitles()
  /// Whether anyone asked for titles yet.
  private var isWanted = false
  /// The folder that all of this is from.
  private var folder: String?
  private var hasTables = false
  /// The maps whose titles were taken.
  private var maps: [RecordID: PathwayMap] = [:]

  /// Asks for the titles, which are there behind the next frame.
  mutating func ask() { isWanted = true }

  mutating func gather(from workspace: Workspace, in data: DataFolder) {
    guard isWanted else { return }
    if folder != data.workspace { self = KnownTitles(readingFor: data.workspace) }
    if maps != workspace.maps { take(workspace.maps) }
    if !hasTables { take(data) }
  }

  init() {}

  private init(readingFor folder: String) {
    self.folder = folder
    isWanted = true
  }

  private mutating func take(_ new: [RecordID: PathwayMap]) {
    for (id, map) in new where map.occupations != maps[id]?.occupations {
      for occupation in map.occupations { offered.take(occupation.title, soc: occupation.soc) }
    }
    maps = new
  }

  private mutating func take(_ data: DataFolder) {
    hasTables = true
    // Tables that can’t be read offer nothing; `pathways data list` says why.
    for id in (try? data.ids()) ?? [] {
      // As above.
      guard let table = try? data.table(id) else { continue }
      for occupation in table.occupationTitles {
        offered.take(occupation.title, soc: occupation.soc)
      }
    }
  }
}

extension Workshop {
  /// Gathers the titles that were asked for; the loop does so behind a frame, never before one.
  mutating func gatherTitles() {
    guard let folder else { return }
    titles.gather(from: workspace, in: DataFolder(of: folder.path, files: surroundings.files))
  }
}
