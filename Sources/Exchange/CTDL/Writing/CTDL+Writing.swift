import CareerPathways

extension CTDL {
  /// A map as CTDL JSON-LD, owned by an organization of this name.
  ///
  /// The same map gives the same graph each time. The caller makes a text of the value.
  package static func write(
    _ map: PathwayMap, owner: String = ""
  ) throws(UnwritableMap) -> CTDLExport {
    let problems = map.structureProblems
    guard problems.isEmpty else { throw UnwritableMap(problems: problems) }
    let graph = MapGraph(map)
    let owner = owner.tidied
    let document = JSON.object([
      "@context": .array([.string(context), CTDLRecord.context]),
      "@id": .string(graph.ids.set.graph),
      "@graph": .array(graph.nodes(owner: owner).map(\.json)),
    ])
    return CTDLExport(json: document, remarks: graph.remarks(owner: owner))
  }
}

extension MapGraph {
  /// Every node, in the order of the map.
  func nodes(owner: String) -> [GraphNode] {
    let document = map.json.members ?? [:]
    let columns = Dictionary(
      (document["pathways"]?.elements ?? []).map { ($0.id ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    let shares = pathways.map { share in
      let id = share.pathway.column.id.text
      let element = share.pathway.isFirst ? columns[id] : nil
      return node(share, element ?? .object(["id": .string(id)]), owner: owner)
    }
    let occupations = zip(map.occupations, document["occupations"]?.elements ?? [])
    return [setNode(document, owner: owner)] + shares
      + modelNodes(document["levels"]?.elements ?? []) + occupations.map(node)
      + links.outside.compactMap(node) + credentials.map(node)
      + [Self.ownerNode(owner)].compactMap { $0 }
  }

  /// What a person should know before publishing the graph.
  func remarks(owner: String) -> [CTDLRemark] {
    let lateral = map.progressions.count { $0.kind == .lateral }
    let kept = map.unknown[CredentialClass.kept]
    let untold = credentials.count {
      CredentialClass.named(by: $0) == nil && kept?[$0] == nil
    }
    return [
      owner.isEmpty ? CTDLRemark.noOwner : .ownerWithoutCTID,
      map.name.isEmpty ? .noName : nil,
      map.pathways.isEmpty ? .noPathways : nil,
      isShort(description) ? .shortDescription(nil) : nil,
      credentials.isEmpty ? nil : .credentialTypes(of: credentials.count, unknown: untold),
      lateral > 0 ? .lateral(lateral) : nil,
    ].compactMap { $0 } + map.pathways.flatMap(remarks) + links.circles.map { .circle($0) }
      + map.occupations.filter { !$0.soc.isEmpty && !SOCCode.isCode($0.soc) }.map {
        .notSOC($0.id)
      }
  }

  private func remarks(of column: Pathway) -> [CTDLRemark] {
    let shares = pathways.filter { $0.pathway.column.id == column.id }.map(\.pathway)
    let unlinked = PathwaySplitting(map, links).unlinked(in: column).count
    return [
      shares.contains { isShort(description(of: $0)) } ? .shortDescription(column.id) : nil,
      shares.count > 1 ? .split(pathway: column.id, into: shares.count) : nil,
      unlinked > 1 ? .unlinked(pathway: column.id, count: unlinked) : nil,
    ].compactMap { $0 }
  }

  private func isShort(_ text: String) -> Bool { text.count < CTDL.shortestDescription }
}
