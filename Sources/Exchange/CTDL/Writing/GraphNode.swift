import CareerPathways

/// A node of the graph that is written; what is blank is left out.
struct GraphNode {
  private var members: [String: JSON]

  /// A node with an address of its own in the Registry.
  init(_ type: String, _ ctid: CTID) {
    members = [
      "@id": .string(ctid.uri), "@type": .string(type), CTDLTerm.ctid: .string(ctid.text),
    ]
  }

  /// A node that only this graph knows by `name`, or that nothing links to.
  init(_ type: String, local name: String? = nil) {
    members = ["@type": .string(type)]
    members["@id"] = name.map { .string("_:" + $0) }
  }

  var json: JSON { .object(members) }

  /// A text in the language of the map.
  mutating func set(_ term: String, text: String) {
    guard !text.isEmpty else { return }
    members[term] = .object([CTDL.language: .string(text)])
  }

  mutating func set(_ term: String, links: [CTID]) {
    guard !links.isEmpty else { return }
    members[term] = .array(links.map { .string($0.uri) })
  }

  mutating func set(_ term: String, link: CTID?) {
    members[term] = link.map { .string($0.uri) } ?? members[term]
  }

  mutating func set(_ term: String, nodes: [GraphNode]) {
    guard !nodes.isEmpty else { return }
    members[term] = .array(nodes.map(\.json))
  }

  mutating func set(_ term: String, _ value: JSON?) { members[term] = value ?? members[term] }
}
