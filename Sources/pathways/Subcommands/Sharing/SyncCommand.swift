import ArgumentParser
import CareerPathways
import Foundation
import Workshop
import WorkspaceStore

/// `pathways sync`: shares a workspace through Git.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Commit the workspace, bring in what others did, and send it.",
    discussion: """
      Works in a folder that Git knows (git init, or git clone). What two people changed at once \
      is merged field by field; where both changed the same field, both values are kept and the \
      workshop asks (Ctrl-G y). Nothing is sent where Git has no place to send to.
      """)

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let sharing = SharedFolder(path: folder.path)
    do {
      try sharing.prepare()
      let committed = try sharing.commit()
      let arrived = try sharing.bringIn()
      let sent = try sharing.send()
      Output.say(Sentences.synced(committed: committed, arrived: arrived, sent: sent))
    } catch let problem as SharingProblem {
      throw Output.fail(Sentences.fact(problem))
    }
    let synced = try reporting { try workspace.open() }
    let count = Workspace.reading(synced.documents).workspace.conflicts.values
      .reduce(0) { $0 + $1.count }
    if count > 0 { Output.say(Sentences.toChoose(count)) }
  }
}
