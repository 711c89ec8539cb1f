import CareerPathways
import TerminalUI

/// Adding and taking away links between programs and occupations, each with a reason.
enum OwnLink {
  /// Asks why, and keeps a record for each code.
  static func prompt(
    _ action: CrosswalkOverride.Action, _ program: OfferedProgram, _ codes: [String],
    to title: String
  ) -> PromptLayer<Workshop> {
    let isAdded = action == .add
    return PromptLayer(
      title: isAdded ? "Add a link" : "Take the link away",
      hint: "\(program.title) to \(title). Why? The record keeps the reason.", limit: 200,
      validate: { reason, _ in
        reason.tidied.isEmpty ? "Say why, so that others can follow." : nil
      }
    ) { reason, workshop in
      let records = codes.map { soc in
        record(action, cip: program.id.code, soc, reason.tidied, workshop)
      }
      let verb = isAdded ? "Linked" : "Took the link away from"
      workshop.edit("\(verb) ‘\(program.title)’ to ‘\(title)’") { workspace in
        for record in records { workspace.keep(record) }
      }
      return .handled
    }
  }

  private static func record(
    _ action: CrosswalkOverride.Action, cip: String, _ soc: String, _ reason: String,
    _ workshop: Workshop
  ) -> CrosswalkOverride {
    var record = CrosswalkOverride(id: workshop.newID())
    (record.cip, record.soc, record.action) = (cip, soc, action)
    (record.reason, record.source) = (reason, workshop.surroundings.author)
    return record
  }
}

extension Workspace {
  /// Keeps a link, and gives up what said otherwise of the same two.
  fileprivate mutating func keep(_ link: CrosswalkOverride) {
    crosswalk = crosswalk.filter { $0.value.cip != link.cip || $0.value.soc != link.soc }
    crosswalk[link.id] = link
  }
}
