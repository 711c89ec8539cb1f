import CareerPathways
import TerminalUI
import Themes
import WorkspaceStore

/// What the workshop knows of the world around it, passed in so that tests can set it.
package struct Surroundings {
  package let environment: Environment
  /// Who edits, as the history names them.
  package let author: String
  /// The kinds of records that every workspace here keeps.
  package let kinds: [RecordKind]
  package let files: any FileSystem
  /// Milliseconds since 1970 UTC.
  package let now: () -> Int
  package let today: () -> CalendarDate
  /// When a day begins where the user is; milliseconds since 1970 UTC.
  package let startOfDay: (CalendarDate) -> Int
  /// A time in milliseconds since 1970 UTC as people read it, where the user is.
  package let moment: (Int) -> String
  /// Opens an address in the user's browser; never waits.
  package let open: (WebAddress) -> AddressAnswer
  /// Watches the folder of a workspace for what others write; nil where nobody does.
  package let watch: (_ path: String, _ documentFolders: [String]) -> (any FolderWatch)?

  package init(
    environment: Environment, author: String, kinds: [RecordKind] = RecordKind.all,
    files: any FileSystem = RealFileSystem(),
    now: @escaping () -> Int = SystemClock.now,
    today: @escaping () -> CalendarDate = SystemClock.today,
    startOfDay: @escaping (CalendarDate) -> Int = SystemClock.startOfDay,
    moment: @escaping (Int) -> String = SystemClock.moment,
    open: @escaping (WebAddress) -> AddressAnswer = { _ in .noDesktop },
    watch: @escaping (String, [String]) -> (any FolderWatch)? = { _, _ in nil }
  ) {
    self.environment = environment
    self.author = author
    self.kinds = kinds
    self.files = files
    self.now = now
    self.today = today
    self.startOfDay = startOfDay
    self.moment = moment
    self.open = open
    self.watch = watch
  }

  /// What the store needs to open a workspace.
  package var session: Session {
    Session(
      author: author, stateFolder: environment.stateFolder,
      documentFolders: Workspace.folders(kinds), files: files, now: now)
  }

  package var memoryFile: MemoryFile { MemoryFile(folder: environment.stateFolder, files: files) }

  /// The bundled themes and the user's own.
  package func themes() -> ThemeShelf {
    ThemeShelf(
      bundled: BundledThemes.all,
      users: ThemeFolder(path: environment.configFolder + "/themes", files: files).read(),
      standard: BundledThemes.standard)
  }

  /// A path as people type it: `~` stands for the home folder.
  package func expanding(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? environment.home + path.dropFirst() : path
  }
}
