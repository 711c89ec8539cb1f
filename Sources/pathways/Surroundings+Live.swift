import Workshop
import WorkspaceStore

extension Surroundings {
  /// The world as this process finds it; edits carry the name of the account.
  static var live: Surroundings {
    let environment = Environment.ofProcess
    let author = environment["PATHWAYS_AUTHOR"] ?? environment["USER"] ?? environment["LOGNAME"]
    return Surroundings(
      environment: environment, author: author ?? "somebody",
      open: AddressOpener(environment).open,
      watch: { NotifiedFolder($0, documentFolders: $1) })
  }
}
