import CareerPathways

extension Workspace {
  /// Some random records of every kind, which point at each other, at records that are gone, and
  /// at names that could be taken for something else.
  static func hostile(using random: inout SeededGenerator) -> Workspace {
    var workspace = Workspace(
      WorkspaceProfile(id: RecordID(fixed: "hostile")),
      kinds: RecordKind.all + [RecordKind(Sundry.self)])
    workspace.maps[LouisvilleExample.map.id] = LouisvilleExample.map
    for kind in workspace.kinds {
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let record = kind.make(.random(using: &random))
        kind.put(kind.filled(record, using: &random), &workspace)
      }
    }
    for kind in workspace.kinds {
      for record in kind.all(workspace) {
        kind.put(kind.linked(record, workspace, using: &random), &workspace)
      }
    }
    return workspace
  }

  /// The same without the records of a kind.
  func without(_ kind: RecordKind) -> Workspace {
    var workspace = self
    for record in kind.all(self) { kind.remove(record.id, &workspace) }
    return workspace
  }
}

extension RecordKind {
  /// A record with about half of its fields filled, and all that are required.
  fileprivate func filled(_ record: AnyRecord, using random: inout SeededGenerator) -> AnyRecord {
    var record = record
    for field in fields where field.isRequired || Bool.random(using: &random) {
      let value = field.kind.hostile(using: &random)
      // Titles are often the same, and a required text may come out blank.
      let isTitle = field.key == fields[0].key && Bool.random(using: &random)
      do { try field.put(isTitle ? .text("Twin") : value, in: &record) } catch {
        try? field.put(.text("-"), in: &record)
      }
    }
    return record
  }

  fileprivate func linked(
    _ record: AnyRecord, _ workspace: Workspace, using random: inout SeededGenerator
  ) -> AnyRecord {
    var record = record
    for field in fields {
      guard case .reference(let target, let isMany) = field.kind else { continue }
      let titles = workspace.titles(target)
      let links = (0..<(isMany ? 4 : 1)).map { _ in Reference.hostile(titles, using: &random) }
      try? field.put(FieldValue(references: links), in: &record)
    }
    return record
  }
}

extension Reference {
  /// A link, or a name that reads much like one.
  fileprivate static func hostile(
    _ titles: [(id: RecordID, title: String)], using random: inout SeededGenerator
  ) -> Reference {
    let some = titles.randomElement(using: &random)
    let (id, title) = (some?.id ?? .random(using: &random), some?.title ?? "")
    let names = [
      title, "\"\(title)\"", "\"\"\(title)\"\"", "\(title) #\(id)", "#\(id)", "\"#\(id)\"", "#",
      "\"",
      "\"\"", "\"a; b\"", "=1+1", "'=1", String.hostile(using: &random),
    ]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .record(id)
    case 1: return .record(.random(using: &random))
    default: return .named(names.randomElement(using: &random) ?? "")
    }
  }
}
