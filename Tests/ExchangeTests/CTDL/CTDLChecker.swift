import CareerPathways

@testable import Exchange

/// The rules of the Registry and of CTDL, checked on a graph without knowing how it was written.
struct CTDLChecker {
  private let nodes: [[String: JSON]]
  private let byID: [String: [String: JSON]]
  private(set) var breaches: [String] = []

  init(_ json: JSON) {
    nodes = (json["@graph"]?.elements ?? []).compactMap(\.members)
    byID = Dictionary(
      nodes.map { ($0["@id"]?.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    if nodes.count != byID.count { breaches.append("two nodes have one @id") }
    if json["@id"]?.text?.hasPrefix("https://credentialengineregistry.org/graph/ce-") != true {
      breaches.append("the graph has no address")
    }
    for node in nodes {
      check(node)
      for (term, value) in node where term != "pathways:record" { checkLinks(value, of: node) }
    }
  }

  private mutating func check(_ node: [String: JSON]) {
    let type = node["@type"]?.text ?? ""
    if type != "ceterms:Organization" { require(isCTID(node), "no CTID", node) }
    switch type {
    case "ceterms:PathwaySet":
      requireWords(["ceterms:name", "ceterms:description"], node)
      require(!links("ceterms:ownedBy", node).isEmpty, "no owner", node)
    case "ceterms:Pathway": checkPathway(node)
    case "asn:ProgressionModel":
      requireWords(["ceasn:name", "ceasn:description"], node)
      require(node["ceasn:inLanguage"] != nil, "no language", node)
      require(!links("skos:hasTopConcept", node).isEmpty, "no levels", node)
    case "asn:ProgressionLevel":
      requireWords(["skos:prefLabel"], node)
      mirrored("ceterms:precedes", "ceterms:precededBy", node)
    case "ceterms:JobComponent", "ceterms:CredentialComponent", "ceterms:BasicComponent":
      checkComponent(node, type)
    case "ceterms:Organization": requireWords(["ceterms:name"], node)
    default: require(false, "class \(type)", node)
    }
  }

  private mutating func checkPathway(_ node: [String: JSON]) {
    requireWords(["ceterms:name", "ceterms:description"], node)
    let description = node["ceterms:description"]?["en-US"]?.text ?? ""
    require(description.count >= 15, "short description", node)
    require(!links("ceterms:ownedBy", node).isEmpty, "no owner", node)
    require(node["ceterms:inLanguage"] == .array([.string("en-US")]), "no language", node)
    let parts = links("ceterms:hasPart", node)
    mirrored("ceterms:hasPart", "ceasn:isPartOf", node)
    mirrored("ceterms:hasDestinationComponent", "ceterms:isDestinationComponentOf", node)
    guard !parts.isEmpty else { return }
    let destinations = links("ceterms:hasDestinationComponent", node)
    require(destinations.count == 1, "\(destinations.count) destinations", node)
    for destination in destinations {
      let last = byID[destination] ?? [:]
      require(parts.contains(destination), "destination is no part", node)
      require(links("ceasn:isChildOf", last).isEmpty, "destination has a parent", node)
    }
    for part in parts {
      let children = links("ceasn:hasChild", byID[part] ?? [:])
      require(children.allSatisfy(parts.contains), "a child is no part", node)
    }
  }

  private mutating func checkComponent(_ node: [String: JSON], _ type: String) {
    requireWords(["ceterms:name"], node)
    require(!links("ceasn:isPartOf", node).isEmpty, "part of nothing", node)
    mirrored("ceasn:isPartOf", "ceterms:hasPart", node)
    mirrored("ceasn:hasChild", "ceasn:isChildOf", node)
    mirrored("ceasn:isChildOf", "ceasn:hasChild", node)
    mirrored("ceterms:precedes", "ceterms:precededBy", node)
    mirrored("ceterms:precededBy", "ceterms:precedes", node)
    mirrored("ceterms:isDestinationComponentOf", "ceterms:hasDestinationComponent", node)
    let isCredential = type == "ceterms:CredentialComponent"
    let credentialType = node["ceterms:credentialType"]?.text
    require((credentialType != nil) == isCredential, "credential type", node)
    require(
      credentialType.map { CredentialClass.names.contains(String($0.dropFirst(8))) } ?? true,
      "class of credential", node)
    require(type == "ceterms:JobComponent" || node["ceterms:occupationType"] == nil, "code", node)
    let children = links("ceasn:hasChild", node)
    for condition in node["ceterms:hasCondition"]?.elements ?? [] {
      let targets = links("ceterms:targetComponent", condition.members ?? [:])
      require(!targets.isEmpty && targets.allSatisfy(children.contains), "condition", node)
      let number = condition["ceterms:requiredNumber"]?.int ?? 0
      require((1...targets.count).contains(number), "required number", node)
    }
  }

  /// Whether each link of `term` has the other one back.
  private mutating func mirrored(_ term: String, _ other: String, _ node: [String: JSON]) {
    let id = node["@id"]?.text ?? ""
    for link in links(term, node) {
      require(links(other, byID[link] ?? [:]).contains(id), "\(term) without \(other)", node)
    }
  }

  /// Every address of the Registry or of this file leads to a node of it.
  private mutating func checkLinks(_ value: JSON, of node: [String: JSON]) {
    switch value {
    case .string(let text):
      let isLink =
        text.hasPrefix("https://credentialengineregistry.org/resources/") || text.hasPrefix("_:")
      if isLink { require(byID[text] != nil, "link to nowhere", node) }
    case .array(let elements): for element in elements { checkLinks(element, of: node) }
    case .object(let members):
      require(!members.isEmpty, "empty value", node)
      for member in members.values { checkLinks(member, of: node) }
    case .null: require(false, "null", node)
    case .bool, .number: break
    }
  }

  private mutating func requireWords(_ terms: [String], _ node: [String: JSON]) {
    for term in terms {
      require(node[term]?["en-US"]?.text?.isEmpty == false, "no \(term)", node)
    }
  }

  private mutating func require(_ isKept: Bool, _ rule: String, _ node: [String: JSON]) {
    if !isKept { breaches.append("\(rule): \(node["@id"]?.text ?? "?")") }
  }

  private func isCTID(_ node: [String: JSON]) -> Bool {
    guard let text = node["ceterms:ctid"]?.text, CTID(text) != nil else { return false }
    return node["@id"]?.text == "https://credentialengineregistry.org/resources/" + text
  }

  private func links(_ term: String, _ node: [String: JSON]) -> [String] {
    node[term].map { $0.elements ?? [$0] }?.compactMap(\.text) ?? []
  }
}
