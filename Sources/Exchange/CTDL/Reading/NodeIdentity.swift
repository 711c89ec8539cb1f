import CareerPathways

/// Gives what was read the id it has for life.
///
/// What we wrote has its id in the record. Anything else gets its CTID as its
/// id, so that it is exported under it again; without one, a new id.
struct NodeIdentity {
  private var taken: [Kind: Set<RecordID>] = [:]
  private var ctids: Set<CTID> = []

  /// Ids differ within a kind.
  enum Kind: Hashable {
    case level
    case pathway
    case occupation
  }

  mutating func id(
    of node: Int, _ kind: Kind, in file: inout CTDLFile,
    using random: inout some RandomNumberGenerator
  ) -> RecordID {
    if let id = file[node].record?["id"]?.text.flatMap({ RecordID($0) }),
      taken[kind, default: []].insert(id).inserted
    {
      return id
    }
    return id(of: Self.ctid(of: node, in: &file), kind, using: &random) {
      file.findings.add(.sameCTID(file.name(of: node)))
    }
  }

  /// The id of what has no node, from its address.
  mutating func id(
    at address: String, _ kind: Kind, using random: inout some RandomNumberGenerator
  ) -> RecordID {
    id(of: Self.ctid(at: address), kind, using: &random) {}
  }

  private mutating func id(
    of ctid: CTID?, _ kind: Kind, using random: inout some RandomNumberGenerator,
    isSame tell: () -> Void
  ) -> RecordID {
    if let ctid, let id = ctid.recordID {
      if ctids.insert(ctid).inserted, taken[kind, default: []].insert(id).inserted { return id }
      tell()
    }
    let id = RecordID.random(using: &random)
    taken[kind, default: []].insert(id)
    return id
  }

  /// The CTID of a node: the one it names, else the one in its address.
  static func ctid(of node: Int, in file: inout CTDLFile) -> CTID? {
    if let text = file[node].text(CTDLTerm.ctid) {
      if let ctid = CTID(text) { return ctid }
      file.findings.add(.badCTID(file.name(of: node)))
    }
    return ctid(at: file[node].id)
  }

  /// The CTID that an address ends in, with or without its `ce-`.
  static func ctid(at address: String) -> CTID? { CTID("ce-" + LinkedGraph.looseKey(address)) }
}
