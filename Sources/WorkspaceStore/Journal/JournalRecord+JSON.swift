import CareerPathways

extension JournalRecord {
  var json: JSON {
    switch self {
    case .origin(let origin): origin.json
    case .edit(let edit): edit.json
    case .conflict(let conflict): conflict.json(kind: "conflict")
    case .settled(let conflict): conflict.json(kind: "settled")
    }
  }

  /// Nil where this is no record that is known here.
  init?(_ json: JSON) {
    let kind = json["kind"]?.text
    switch kind {
    case "origin": self.init(JournalOrigin(json).map(JournalRecord.origin))
    case "conflict": self.init(Conflict(json).map(JournalRecord.conflict))
    case "settled": self.init(Conflict(json).map(JournalRecord.settled))
    default: self.init(JournalEdit(json).map(JournalRecord.edit))
    }
  }

  private init?(_ record: JournalRecord?) {
    guard let record else { return nil }
    self = record
  }
}

extension JournalOrigin {
  fileprivate var json: JSON {
    .object([
      "kind": .string("origin"), "version": .int(Self.knownVersion),
      "workspace": .string(workspace.text), "path": .string(path),
      "device": .number(String(folder.device)), "inode": .number(String(folder.inode)),
    ])
  }

  fileprivate init?(_ json: JSON) {
    guard json["version"]?.int == Self.knownVersion, let workspace = json["workspace"]?.id,
      let path = json["path"]?.text, case .number(let device)? = json["device"],
      case .number(let inode)? = json["inode"], let device = UInt64(device),
      let inode = UInt64(inode)
    else { return nil }
    self.init(
      workspace: workspace, path: path, folder: FileIdentity(device: device, inode: inode))
  }
}

extension JournalEdit {
  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "kind": .string(kind.rawValue), "id": .string(change.id.text),
      "sentence": .string(change.sentence), "author": .string(change.author),
      "time": .int(change.time), "session": .string(session.text),
      "deltas": .array(change.deltas.map(\.json)),
      "files": .object(
        Dictionary(contents.map { ($0.text, $1.json) }, uniquingKeysWith: { first, _ in first })),
    ]
    members["of"] = original.map { .string($0.text) }
    return .object(members)
  }

  fileprivate init?(_ json: JSON) {
    guard let kind = json["kind"]?.text.flatMap(Kind.init(rawValue:)),
      let session = json["session"]?.id, let change = Change(json),
      let contents = Self.contents(json["files"])
    else { return nil }
    self.init(
      kind: kind, change: change, original: json["of"]?.id, session: session, contents: contents)
  }

  private static func contents(_ json: JSON?) -> [DocumentName: FileContent]? {
    guard let members = json?.members else { return nil }
    var contents = [DocumentName: FileContent](minimumCapacity: members.count)
    for (name, content) in members {
      guard let name = DocumentName(name), let content = FileContent(content) else { return nil }
      contents[name] = content
    }
    return contents
  }
}

extension FileContent {
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .hash(let hash): .string(hash.text)
    case .unsettled: .bool(false)
    }
  }

  fileprivate init?(_ json: JSON) {
    switch json {
    case .null: self = .none
    case .bool(false): self = .unsettled
    case .string(let text):
      guard let hash = ContentHash(text) else { return nil }
      self = .hash(hash)
    default: return nil
    }
  }
}

extension Conflict {
  fileprivate func json(kind: String) -> JSON {
    var members = ["kind": .string(kind), "change": .string(change.text), "delta": delta.json]
    members["found"] = found
    return .object(members)
  }

  fileprivate init?(_ json: JSON) {
    guard let change = json["change"]?.id, let delta = json["delta"].flatMap(Delta.init)
    else { return nil }
    self.init(change: change, delta: delta, found: json["found"])
  }
}

extension JSON {
  /// The id that a string holds.
  fileprivate var id: RecordID? { text.flatMap { RecordID($0) } }
}
