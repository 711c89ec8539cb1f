import ArgumentParser
import CareerPathways
import Exchange
import Workshop
import WorkspaceStore

/// `pathways digest [MEETING] [--format text|markdown]`: what business said, for public partners.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Say what business said, for the public partners.",
    discussion: """
      MEETING is a meeting by name, id or date; without one, everything that was ever said is in \
      it. Statements that are to go without a name have none.
      """)

  /// How the digest is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown }

  @Argument(help: "The meeting; else all of them.") var meeting: String?
  @Option(help: "The format.") var format = Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let read = Workspace.reading(folder.documents).workspace
    let sheet = DigestSheet(MeetingDigest(read, of: try chosen(in: read)))
    switch format {
    case .text: try Output.data(DigestText.write(sheet))
    case .markdown: try Output.data(DigestMarkdown.write(sheet))
    }
  }

  private func chosen(in read: Workspace) throws -> Meeting? {
    guard let meeting else { return nil }
    let found = read.meetings(called: meeting)
    guard let first = found.first else {
      throw Output.fail("There is no such meeting. Name one by its name, its date or its id.")
    }
    guard found.count == 1 else {
      throw Output.fail("Several meetings are called that. Use the id of the one you mean.")
    }
    return first
  }
}
