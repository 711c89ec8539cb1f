import CareerPathways

/// The nodes of one or more JSON-LD files, embedded ones too, and finding them by their addresses.
struct LinkedGraph {
  /// In the order of the files; an embedded node stands before the one it is in.
  private(set) var nodes: [LinkedNode] = []
  private var places: [String: Int] = [:]
  /// By the last part of the address or by the CTID; nil where several nodes have it.
  private var loosePlaces: [String: Int?] = [:]
  private var embedded = 0

  init(_ documents: [JSON]) {
    for document in documents { addAll(document) }
    for index in nodes.indices {
      let own = [nodes[index].id] + nodes[index].addresses(CTDLTerm.ctid)
      for key in Set(own.map(Self.looseKey)) where !key.isEmpty {
        loosePlaces.updateValue(loosePlaces[key] == nil ? index : nil, forKey: key)
      }
    }
  }

  /// The node with this very address.
  func place(of address: String) -> Int? { places[address] }

  /// The node whose address or CTID ends alike, where only one has it.
  func place(like address: String) -> Int? { loosePlaces[Self.looseKey(address)] ?? nil }

  /// The last part of an address in lower case, without the `ce-` of a CTID.
  static func looseKey(_ address: String) -> String {
    let key = LinkedNode.localName(address).lowercased()
    return key.hasPrefix("ce-") ? String(key.dropFirst(3)) : key
  }

  /// Adds the nodes of a file: a graph, a list of nodes, or one node.
  private mutating func addAll(_ json: JSON) {
    switch json {
    case .array(let elements): elements.forEach { addAll($0) }
    case .object(let members):
      guard let graph = members["@graph"] else {
        if Self.isNode(members) { _ = add(members) }
        return
      }
      addAll(graph)
    default: break
    }
  }

  /// Adds a node and answers its address.
  private mutating func add(_ members: [String: JSON]) -> String {
    let id = (members["@id"] ?? members["id"])?.text ?? nextAddress()
    let classes = Self.elements(members["@type"] ?? members["type"]).compactMap(\.text)
    var node = LinkedNode(id: id, classes: classes.map(LinkedNode.localName), properties: [:])
    for (name, json) in members.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "@id", "id", "@type", "type", "@context": break
      case CTDLTerm.record, CTDLRecord.fullTerm: node.record = Self.literal(json).members
      default:
        node.properties[LinkedNode.localName(name), default: []] += Self.elements(json).flatMap {
          values(of: $0)
        }
      }
    }
    if let place = places[id] {
      nodes[place].merge(node)
    } else {
      places[id] = nodes.count
      nodes.append(node)
    }
    return id
  }

  private mutating func values(of json: JSON) -> [LinkedValue] {
    switch json {
    case .string(let text): return [.text(text, language: nil)]
    case .object(let members):
      if let value = members["@value"] {
        guard let text = value.text else { return [.other(value)] }
        return [.text(text, language: members["@language"]?.text)]
      }
      if let list = members["@list"] ?? members["@set"] {
        return Self.elements(list).flatMap { values(of: $0) }
      }
      if LanguageMap.isMap(members) {
        return LanguageMap.text(members).map { [.text($0, language: nil)] } ?? []
      }
      if Self.isNode(members) { return [.link(add(members))] }
      return (members["@id"] ?? members["id"])?.text.map { [.link($0)] } ?? []
    case .array(let elements): return elements.flatMap { values(of: $0) }
    case .null: return []
    case .bool, .number: return [.other(json)]
    }
  }

  /// Whether an object describes a node and does not only refer to one.
  private static func isNode(_ members: [String: JSON]) -> Bool {
    members.keys.contains { $0 != "@id" && $0 != "id" && $0 != "@context" }
  }

  /// Our own value, also where a program has written out that it is one.
  private static func literal(_ json: JSON) -> JSON {
    let json = json.elements?.first ?? json
    return json["@value"] ?? json
  }

  private static func elements(_ json: JSON?) -> [JSON] {
    json.map { $0.elements ?? [$0] } ?? []
  }

  private mutating func nextAddress() -> String {
    embedded += 1
    return "_:embedded/\(embedded)"
  }
}
