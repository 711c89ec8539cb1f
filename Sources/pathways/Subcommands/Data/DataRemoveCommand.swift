import ArgumentParser
import CareerPathways
import Glibc
import Workshop
import WorkspaceStore

/// `pathways data remove ID`: takes an imported table out of the workspace.
struct DataRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove an imported table; importing the file brings it back.")

  @Argument(help: "The table’s id, as ‘pathways data list’ has it.") var id: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard !folder.isReadOnly else { throw Output.fail(Sentences.fact(StoreProblem.readOnly)) }
    let data = DataFolder(of: folder.path, files: Surroundings.live.files)
    do {
      guard let id = RecordID(id) else { throw FileProblem(.remove, id, ENOENT) }
      try data.remove(id)
    } catch let problem as FileProblem {
      guard problem.code != ENOENT else {
        throw Output.fail("There is no such table; ‘pathways data list’ names them.")
      }
      throw Output.fail("Can’t remove the table: \(Sentences.reason(problem)).")
    }
  }
}
