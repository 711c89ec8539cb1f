import CareerPathways
import TerminalUI

extension MapScreen {
  /// Checking the map against the guide.
  static let auditCommands: [Command<MapScreen>] = [
    .reading(
      "audit", "Audit the map", keys: [.function(10), Key(.character("a"), .alt)],
      summary: "Shows what the guide would say: dead ends, missing facts, figures that cannot be."
    ) { _, map, workshop in .push(AuditScreen(map, from: workshop.audited)) }
  ]
}
