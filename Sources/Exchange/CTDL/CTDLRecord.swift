import CareerPathways

/// The value `pathways:record` of a node: what CTDL has no property for, as the map's file has it.
///
/// A node says its name, its level and its links in the words of CTDL, which
/// another program may have changed; the record says the rest.
enum CTDLRecord {
  /// Marks the component that stands for an end outside the map.
  static let outside = "outside"
  /// The prefix of our own terms and what it stands for.
  static let prefix = "pathways"
  static let namespace = "urn:pathways:"
  /// The record's term in full.
  static let fullTerm = namespace + "record"

  /// The context of our own terms: a record is a value, into which no other program looks.
  static let context = JSON.object([
    prefix: .string(namespace), CTDLTerm.record: .object(["@type": .string("@json")]),
  ])
}

extension MapGraph {
  /// An element of the map's file without what its node says in the words of CTDL.
  static func record(_ element: JSON, without said: Set<String>) -> JSON {
    .object((element.members ?? [:]).filter { !said.contains($0.key) })
  }
}
