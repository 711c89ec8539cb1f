/// A link between a program and an occupation that the partnership adds or takes away.
package struct CrosswalkOverride: KeptRecord {
  package let id: RecordID
  package var cip = ""
  package var soc = ""
  package var action = Action.add
  /// Why the crosswalk is not right here.
  package var reason = ""
  package var source = ""
  package var unknown: [String: JSON] = [:]

  package enum Action: String, FieldChoice {
    case add
    case remove

    package var label: String {
      switch self {
      case .add: "Add the link"
      case .remove: "Take the link away"
      }
    }
  }

  package static let folder = RecordID(fixed: "crosswalk")
  package static let noun = Noun("own link")
  package static let purpose =
    "Links between programs and occupations that the crosswalk lacks or has wrong for the region. "
    + "They come before it."
  package static let place = GuidePlace.step(4, subStep: 1)

  package var title: String { "\(cip) \(action == .add ? "leads to" : "does not lead to") \(soc)" }

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<CrosswalkOverride>] = [
    .text("cip", "CIP code", \.cip, required: true, help: "The program, as 51.3801"),
    .text("soc", "SOC code", \.soc, required: true, help: "The occupation, as 29-1141"),
    .choice("action", "Link", \.action, usual: .add, help: "Whether one leads to the other here"),
    .text("reason", "Reason", \.reason, help: "Why the crosswalk is not right here"),
    .text("source", "Source", \.source, help: "Who says so"),
  ]
}
