import CareerPathways
import TerminalUI

@testable import Workshop

extension Player {
  static let chamber = RecordID(fixed: "chamber")
  static let call = RecordID(fixed: "call")

  /// A partner and two tasks: it owns one, and the other comes after that one and names somebody
  /// who is no partner.
  static func linked() -> Workspace {
    var workspace = Workspace.new(name: "Desk", region: "", industry: "", convener: "")
    var partner = Partner(id: chamber)
    partner.name = "Chamber"
    workspace[Partner.self][chamber] = partner
    var call = PlanTask(id: Self.call)
    call.title = "Call them"
    call.owner = .record(chamber)
    call.notes = "Ask for the workshop’s torque wrench"
    var write = PlanTask(id: RecordID(fixed: "write"))
    write.title = "Write it up"
    write.after = [.record(call.id)]
    write.owner = .named("Ann")
    for task in [call, write] { workspace[PlanTask.self][task.id] = task }
    return workspace
  }

  /// Someone who opened the table of a kind.
  static func atTable(
    of name: String, _ workspace: Workspace = linked(), width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("Ctrl-G", "r")
    player.type(name)
    player.press("Enter")
    return player
  }

  /// The table in front.
  var records: RecordTable<KindRows>? { (stack.front as? RecordsScreen)?.table }
}
