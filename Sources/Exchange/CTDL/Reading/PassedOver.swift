/// What a file says that a map has no place for.
enum PassedOver {
  /// Counts the properties, but for the types of the credentials that occupations ask for.
  static func tell(in file: inout CTDLFile, besides roles: ComponentRoles) {
    let asked = Set(roles.asked.values.joined())
    let type = LinkedNode.localName(CTDLTerm.credentialType)
    let read =
      file.components + file.pathways + file.sets + file.levels + file.models
      + file.outside.sorted()
    var counts: [String: Int] = [:]
    for index in read where file[index].record == nil {
      for name in file[index].properties.keys
      where !known.contains(name) && !(name == type && asked.contains(index)) {
        counts[name, default: 0] += 1
      }
    }
    let others = Set(file.graph.nodes.indices).subtracting(read)
    for index in others.sorted() where isStrange(file[index]) {
      let type = file[index].classes.first ?? ""
      file.findings.add(.unused(file.name(of: index), type: type))
    }
    if !counts.isEmpty { file.findings.add(.passedOver(counts)) }
  }

  /// Whether a node is neither inside another one nor of a class that only serves others.
  private static func isStrange(_ node: LinkedNode) -> Bool {
    !node.id.hasPrefix("_:") && supporting.isDisjoint(with: node.classes)
  }

  private static let supporting: Set = [
    "ComponentCondition", "Constraint", "CredentialAlignmentObject", "DefinedTerm", "Organization",
    "CredentialOrganization", "QACredentialOrganization", "IdentifierValue", "ValueProfile",
  ]

  /// The properties that reading takes, or that say again what others say.
  private static let known: Set<String> = Set(
    [
      CTDLTerm.ctid, CTDLTerm.name, CTDLTerm.description, CTDLTerm.inLanguage,
      CTDLTerm.occupationType, CTDLTerm.hasPathway, CTDLTerm.hasPart, CTDLTerm.isPartOf,
      CTDLTerm.hasDestination, CTDLTerm.isDestinationOf, "isDestinationComponentFor",
      CTDLTerm.hasChild, CTDLTerm.isChildOf, CTDLTerm.precedes, "preceeds", CTDLTerm.precededBy,
      "prerequisite", CTDLTerm.hasCondition, CTDLTerm.hasModel, CTDLTerm.hasLevel,
      CTDLTerm.hasTopConcept, "hasConcept", CTDLTerm.topConceptOf, CTDLTerm.inModel, "inScheme",
      CTDLTerm.prefLabel, "title", "definition", "note", "notation", "comment", "skills",
    ].map(LinkedNode.localName))
}
