import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways braiding [--conflicts]`: what covers the components of programs.
struct BraidingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "braiding", abstract: "Say what covers each component of programs, and what not.",
    discussion: """
      With --conflicts the uses of resources are listed that their restrictions forbid, that come \
      to more than there is, or that nobody cleared; the status is 1 where there is any.
      """)

  @Flag(help: "The conflicts instead.") var conflicts = false
  @Option(help: "The format.") var format = PrintedRows.Format.text
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let contents = Workspace.reading(folder.documents).workspace
    let braiding = Braiding(contents)
    guard conflicts else { return try Self.coverage(braiding).print(format) }
    try Self.conflicts(braiding, contents).print(format)
    guard braiding.conflicts.isEmpty else { throw ExitCode.failure }
  }

  private static func coverage(_ braiding: Braiding) -> PrintedRows {
    let titles = Dictionary(braiding.resources.map { ($0.id, $0.title) }) { first, _ in first }
    return PrintedRows(
      keys: ["component", "kind", "cost", "coverage", "sentence", "resources"],
      rows: braiding.rows.map { row in
        [
          .string(row.component.name), .text(row.component.kind?.rawValue),
          row.component.cost.map { .number($0.description) } ?? .null,
          .string(row.coverage.key), .string(Sentences.coverage(row.coverage)),
          .text(row.uses.keys.compactMap { titles[$0] }.sorted().joined(separator: "; ")),
        ]
      })
  }

  private static func conflicts(_ braiding: Braiding, _ workspace: Workspace) -> PrintedRows {
    PrintedRows(
      keys: ["resource", "use", "conflict"],
      rows: braiding.conflicts.map { conflict in
        [
          .text(workspace[Resource.self][conflict.resource]?.title),
          .text(conflict.use.flatMap { workspace[ResourceUse.self][$0]?.name }),
          .string(Sentences.conflict(conflict, workspace)),
        ]
      })
  }
}

extension Coverage {
  /// In one stable word.
  fileprivate var key: String {
    switch self {
    case .byNobody: "by_nobody"
    case .covered: "covered"
    case .twice: "twice"
    case .perhapsTwice: "perhaps_twice"
    case .partly: "in_part"
    }
  }
}
