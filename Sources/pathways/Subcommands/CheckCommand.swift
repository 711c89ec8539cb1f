import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways check`: reads every file strictly and applies every rule.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read every file of the workspace strictly; say what is wrong.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let (contents, problems) = Workspace.reading(folder.documents)
    let facts =
      folder.check().map { Sentences.fact($0) } + problems.map { Sentences.fact($0) }
      + Sentences.unsound(contents) + tableFacts(folder.path)
    guard facts.isEmpty else {
      for fact in facts { Output.say(fact + ".") }
      throw ExitCode.failure
    }
    Output.say("Every file is sound.")
  }

  /// What is wrong with the imported tables.
  private func tableFacts(_ path: String) -> [String] {
    let data = DataFolder(of: path, files: Surroundings.live.files)
    do throws(FileProblem) {
      return try data.ids().compactMap { id in
        do throws(DataFolder.Damage) {
          _ = try data.table(id)
          return nil
        } catch {
          return Sentences.fact(error, id: id.text)
        }
      }
    } catch {
      return ["can’t read the imported tables: \(Sentences.reason(error))"]
    }
  }
}
