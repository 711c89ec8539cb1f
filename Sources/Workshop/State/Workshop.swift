import CareerPathways
import TerminalUI
import WorkspaceStore

/// The application behind every screen: the open workspace, its store, the theme, the last notice.
///
/// Screens read `workspace` and change it by `edit` alone, so that every
/// change is named, journaled and can be undone.
package struct Workshop: Stage {
  package let surroundings: Surroundings
  package var appearance: Appearance
  /// The theme and the recent workspaces, from start to start.
  package internal(set) var memory: Memory
  /// The memory as its file has it.
  private var writtenMemory: Memory
  package var notice: Notice?
  /// What was copied or cut last, in any field of any screen.
  package var clipboard = Clipboard()
  /// The record that the next screen to show it puts its cursor on.
  package var spotlight: RecordID?
  /// The cell that the map puts its cursor on, where no record of it is drawn attention to.
  package var spotlitCell: PathwayMap.Cell?
  /// The finding that the audit went to last, where it begins again.
  package var audited: AuditFinding?
  /// Where the guide is open.
  package var guidePlace = GuidePlace.introduction
  /// The ids of the parts that the report leaves out.
  package var leftOutParts: Set<String> = []
  /// The meeting that statements are recorded in.
  package var meeting: RecordID?
  /// Whether a line for statements stands under the screen, which leaves it room.
  var isRecording = false
  /// The earlier state that the grid of a map is compared with.
  package var compared: ComparedMap?
  /// The open workspace; an empty one before any is opened.
  package internal(set) var workspace: Workspace { didSet { revision += 1 } }
  /// Counts the states of the workspace, so that what is read from all of it is read once for each.
  private(set) var revision = 0
  var folder: WorkspaceFolder?
  /// Tells of what others write into the folder.
  var watch: (any FolderWatch)?
  /// What others may have written and was not looked at yet.
  var awaited = WatchedChanges.none
  /// Whether most of the workspace is still to be read.
  var isOpening = false
  /// How much of the maps is shown, and what stands out on them.
  var look = MapLook()
  /// How completers and openings are shown.
  var gap = GapLook()
  /// The comparison whose verdicts the maps show; nil where they show none.
  var gapOverlay: GapBook?
  /// The titles of occupations to offer where one is typed.
  var titles = KnownTitles()
  /// Long work that is done behind frames.
  var errand: Errand?
  /// Counts the imports and removals of tables, so that screens know when to look again.
  var tablesVersion = 0
  /// The file that somebody looks at to import it.
  var importing = Importing()
  /// By what the landscape is narrowed down.
  var landscapeFilters: Set<LandscapeFilter> = []

  package init(surroundings: Surroundings) {
    self.surroundings = surroundings
    workspace = Workspace(kinds: surroundings.kinds)
    memory = surroundings.memoryFile.read()
    writtenMemory = memory
    appearance = Appearance(shelf: surroundings.themes(), slug: memory.theme)
    notice = appearance.problem.map { Notice(Sentences.theme($0), .failure) }
  }

  package var isOpen: Bool { folder != nil }
  package var today: CalendarDate { surroundings.today() }

  package var heading: String { workspace.profile.name }

  package var standing: String {
    guard let folder else { return "" }
    if folder.isReadOnly { return "read-only" }
    return (folder.hasUnpublished ? "saved in the journal" : "saved")
      + Sentences.toSettle(workspace.conflicts.values.reduce(0) { $0 + $1.count })
  }

  /// Writes the memory where it has changed; the loop does so behind a frame, never before one.
  mutating func saveMemory() {
    guard memory != writtenMemory else { return }
    surroundings.memoryFile.write(memory)
    writtenMemory = memory
  }

  /// Uses the theme on screen from now on.
  package mutating func keepTheme() {
    memory.theme = appearance.slug
    notice = Notice("The theme is \(appearance.slug) from now on")
  }

  /// Takes a workspace off the list of recent ones.
  package mutating func forget(_ recent: RecentWorkspace) {
    memory.forget(recent.folder)
    notice = Notice("Taken off the list; the folder is as it was")
  }
}
