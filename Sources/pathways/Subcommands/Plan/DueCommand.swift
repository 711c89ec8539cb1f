import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways due [--format text|csv|json]`: what is overdue and what comes next.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List what is overdue and what comes next.",
    discussion: """
      Every open sub-step and every open record with a due date counts, whatever its kind: tasks, \
      barriers, related needs, adjustments, commitments. Soon is within two weeks; ready is what \
      has no date and waits for nothing.
      """)

  @Option(help: "The format.") var format = PrintedRows.Format.text
  @Flag(help: "What is overdue alone; the status is 1 where there is any.") var overdue = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    let today = Surroundings.live.today()
    let items = Workspace.reading(folder.documents).workspace.due(on: today)
      .filter { !overdue || $0.standing == .overdue }
    try PrintedRows(
      keys: ["standing", "due", "when", "kind", "title", "owner", "id"],
      rows: items.map { Self.row($0, today) }
    ).print(format)
    guard !overdue || items.isEmpty else { throw ExitCode.failure }
  }

  private static func row(_ item: DueItem, _ today: CalendarDate) -> [JSON] {
    [
      .string("\(item.standing)"), .text(item.due?.description),
      .string(Sentences.when(item, today)), .string(item.noun), .string(item.title),
      .text(item.owner), .string(id(of: item.place)),
    ]
  }

  /// The id of a sub-step, or the folder and the id of a record.
  private static func id(of place: DueItem.Place) -> String {
    switch place {
    case .subStep(let id): id
    case .record(let folder, let id): "\(folder)/\(id)"
    }
  }
}
