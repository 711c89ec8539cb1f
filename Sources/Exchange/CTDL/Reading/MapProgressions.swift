import CareerPathways

/// The progressions of the map that is read: ours as they were, then what the file has beside them.
struct MapProgressions {
  private(set) var elements: [JSON] = []
  /// The ends of the advances so far.
  private var said: Set<[String]> = []

  init(
    ours: [JSON], _ order: ComponentOrder, _ ids: [Int: RecordID], in file: inout CTDLFile,
    using random: inout some RandomNumberGenerator
  ) {
    keep(ours, between: Set(ids.values.map(\.text)), in: &file)
    for link in order.links {
      guard let from = ids[link.earlier]?.text, let to = ids[link.later]?.text,
        said.insert([from, to]).inserted
      else { continue }
      var members: [String: JSON] = [
        "id": .string(RecordID.random(using: &random).text), "from": .string(from),
        "to": .string(to),
      ]
      members["notes"] = Self.note(order.notes[link]).map(JSON.string)
      elements.append(.object(members))
    }
  }

  /// Keeps ours whose ends are still there.
  private mutating func keep(_ ours: [JSON], between known: Set<String>, in file: inout CTDLFile) {
    for element in ours {
      let ends = ["from", "to"].compactMap { element[$0]?.text }
      guard ends.allSatisfy(known.contains) else {
        if let id = element.id.flatMap({ RecordID($0) }) { file.findings.add(.endGone(id)) }
        continue
      }
      elements.append(element)
      let kind = element["kind"]?.text ?? Progression.Kind.advance.rawValue
      if kind == Progression.Kind.advance.rawValue { said.insert(ends) }
    }
  }

  /// What a condition says, unless it is the name that we give to conditions.
  private static func note(_ text: String?) -> String? {
    text == Progression.Kind.advance.label ? nil : text
  }
}
