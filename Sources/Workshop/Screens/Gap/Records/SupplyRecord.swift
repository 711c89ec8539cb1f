import CareerPathways
import TerminalUI

/// A kind of record behind the comparison, as a list of it needs to know it.
protocol SupplyRecord: KeptRecord {
  /// What the ids of its commands begin with.
  static var prefix: String { get }
  static var heading: String { get }
  /// What stands where there is none.
  static var empty: String { get }
  static var path: any WritableKeyPath<Workspace, [RecordID: Self]> & Sendable { get }
  /// Asks for what a new one cannot be without.
  static func adding(_ workshop: Workshop) -> Outcome<Workshop>
  /// A few words beside the title.
  var detail: String { get }
}

extension SupplyRecord {
  /// The records in their usual order.
  static func all(_ workspace: Workspace) -> [Self] {
    workspace.all(Self.self)
  }

  /// The form of one of them.
  func form() -> FormLayer<Workshop> {
    let (id, name, path) = (id, title, Self.path)
    return RecordForm<Self>(
      title: name, purpose: "Each field is saved as you leave it.",
      read: { $0[keyPath: path][id] }, write: { $0[keyPath: path][id] = $1 },
      sentence: { "Changed ‘\(name)’: \($0.lowercased())" }
    ).layer()
  }
}

extension LocalCompleters: SupplyRecord {
  static let prefix = "local"
  static let heading = "Completers outside of IPEDS"
  static let empty =
    "There are none yet. Ctrl-N adds a program with how many complete it in a year, who says so, "
    + "and the occupations it leads to."
  static var path: any WritableKeyPath<Workspace, [RecordID: LocalCompleters]> & Sendable {
    \.completers
  }

  var detail: String {
    let count = completers.map { FigureWords.count($0) + " a year" } ?? "number unknown"
    return provider.isEmpty ? count : "\(provider), \(count)"
  }

  static func adding(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "New program outside of IPEDS", hint: "What is the training called?", limit: 120,
        validate: { name, _ in name.tidied.isEmpty ? "A program needs a name." : nil }
      ) { name, workshop in
        var local = LocalCompleters(id: workshop.newID())
        local.program = name.tidied
        let kept = local
        workshop.edit("Added the program ‘\(kept.program)’") { $0.completers[kept.id] = kept }
        return .push(kept.form())
      })
  }
}

extension CrosswalkOverride: SupplyRecord {
  static let prefix = "links"
  static let heading = "The partnership’s own links"
  static let empty =
    "There are none yet. Ctrl-N adds one; on an occupation of the gap, x takes a link away."
  static var path: any WritableKeyPath<Workspace, [RecordID: CrosswalkOverride]> & Sendable {
    \.crosswalk
  }

  var detail: String { reason }

  static func adding(_ workshop: Workshop) -> Outcome<Workshop> {
    .push(
      PromptLayer(
        title: "New link", hint: "The program’s CIP code and the occupation’s SOC code.",
        placeholder: "46.0302 47-2111", limit: 40,
        validate: { text, _ in
          codes(text) == nil ? "Type both, as 46.0302 47-2111." : nil
        }
      ) { text, workshop in
        guard let codes = codes(text) else { return .handled }
        var link = CrosswalkOverride(id: workshop.newID())
        (link.cip, link.soc, link.source) = (codes.cip, codes.soc, workshop.surroundings.author)
        let kept = link
        workshop.edit("Linked \(kept.cip) to \(kept.soc)") { $0.crosswalk[kept.id] = kept }
        return .push(kept.form())
      })
  }

  private static func codes(_ text: String) -> (cip: String, soc: String)? {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard words.count == 2, words[0].utf8.count == 7, words[0].dropFirst(2).first == ".",
      words[1].utf8.count == 7, words[1].dropFirst(2).first == "-"
    else { return nil }
    return (words[0], words[1])
  }
}
