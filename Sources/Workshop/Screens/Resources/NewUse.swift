import CareerPathways
import TerminalUI

/// Putting a resource to a component.
enum NewUse {
  /// Asks how much the resource pays; blank leaves the amount open.
  static func prompt(
    _ component: RecordID, _ resource: RecordID, _ workshop: Workshop
  ) -> PromptLayer<Workshop> {
    let what = workshop.workspace[ProgramComponent.self][component]?.name ?? ""
    let from = workshop.workspace[Resource.self][resource]?.title ?? ""
    return PromptLayer(
      title: "\(from) pays for \(what.lowercased())",
      hint: "How much it pays, in dollars. Enter alone leaves the amount open.",
      placeholder: "such as 12,000", limit: 40,
      validate: { text, _ in
        text.tidied.isEmpty || Money(text.tidied) != nil ? nil : Sentences.problem(.notMoney)
      }
    ) { text, workshop in
      var use = ResourceUse(id: workshop.newID())
      use.name = "\(what) from \(from)"
      use.component = .record(component)
      use.resource = .record(resource)
      use.amount = Money(text.tidied)
      let added = use
      workshop.edit("Put ‘\(from)’ to ‘\(what)’") { $0[ResourceUse.self][added.id] = added }
      return .handled
    }
  }
}
