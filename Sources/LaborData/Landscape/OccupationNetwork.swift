/// What O*NET says of occupations, by their codes of the SOC: preparation, and which are near.
package struct OccupationNetwork: Hashable, Sendable {
  /// The job zones, 1 to 5.
  ///
  /// Where a code has several occupations of O*NET, that of the code’s own name counts, else the
  /// lowest.
  package private(set) var zones: [String: Int] = [:]
  /// The occupations near one, the nearest first.
  package private(set) var related: [String: [Related]] = [:]

  /// An occupation near another.
  package struct Related: Hashable, Sendable {
    package let soc: String
    /// 1 for the nearest.
    package let rank: Int
    /// `Primary-Short`, `Primary-Long` or `Supplemental`.
    package let tier: String
  }

  /// How people go from one occupation to one near it.
  package enum Move: Hashable, Sendable {
    /// To the job zone above.
    case advance
    /// Within the same job zone.
    case lateral
  }

  package init(_ tables: [LaborTable] = []) {
    let codes = Self.codes(tables)
    takeZones(tables, codes)
    takeRelated(tables, codes)
    for row in tables.flatMap({ $0.rows(as: AggregateRow.self) }) { take(row) }
  }

  package var isEmpty: Bool { zones.isEmpty || related.isEmpty }

  /// How people go from an occupation to one that is near it; nil where it is not, or where the
  /// job zones say neither.
  package func move(from soc: String, to other: String) -> Move? {
    guard let from = zones[soc], let to = zones[other],
      related[soc]?.contains(where: { $0.soc == other }) == true
    else { return nil }
    if to == from { return .lateral }
    return to == from + 1 ? .advance : nil
  }

  /// Lets a code that stands for several occupations have the least of their job zones, and be
  /// near what each of them is near.
  private mutating func take(_ aggregate: AggregateRow) {
    let members = Set(aggregate.members)
    zones[aggregate.soc] = zones[aggregate.soc] ?? members.compactMap { zones[$0] }.min()
    related[aggregate.soc] = Self.nearest(
      members.flatMap { related[$0] ?? [] }.filter { !members.contains($0.soc) })
    for (soc, near) in related where !members.contains(soc) && soc != aggregate.soc {
      let same = near.filter { members.contains($0.soc) }
      guard let first = same.first else { continue }
      related[soc] = Self.nearest(
        near + [Related(soc: aggregate.soc, rank: first.rank, tier: first.tier)])
    }
  }

  /// Each occupation once, the nearest first.
  private static func nearest(_ related: [Related]) -> [Related] {
    let sorted = related.sorted { ($0.rank, $0.soc) < ($1.rank, $1.soc) }
    var seen: Set<String> = []
    return sorted.filter { seen.insert($0.soc).inserted }
  }

  private static func codes(_ tables: [LaborTable]) -> [String: String] {
    let rows = tables.flatMap { $0.rows(as: ONETCodeRow.self) }
    return Dictionary(rows.map { ($0.onet, $0.soc) }) { first, _ in first }
  }

  /// The code of the SOC: its first seven characters, where no table says otherwise.
  private static func soc(_ onet: String, _ codes: [String: String]) -> String {
    codes[onet] ?? String(onet.prefix(7))
  }

  private mutating func takeZones(_ tables: [LaborTable], _ codes: [String: String]) {
    var own: Set<String> = []
    for row in tables.flatMap({ $0.rows(as: JobZoneRow.self) }) {
      guard let zone = row.zone, (1...5).contains(zone) else { continue }
      let soc = Self.soc(row.onet, codes)
      if row.onet == soc + ".00" {
        own.insert(soc)
        zones[soc] = zone
      } else if !own.contains(soc) {
        zones[soc] = min(zone, zones[soc] ?? zone)
      }
    }
  }

  private mutating func takeRelated(_ tables: [LaborTable], _ codes: [String: String]) {
    var nearest: [String: [String: Related]] = [:]
    for row in tables.flatMap({ $0.rows(as: RelatedOccupationRow.self) }) {
      let (from, to) = (Self.soc(row.onet, codes), Self.soc(row.related, codes))
      let rank = row.rank ?? .max
      if from == to || (nearest[from]?[to]).map({ $0.rank <= rank }) == true { continue }
      nearest[from, default: [:]][to] = Related(soc: to, rank: rank, tier: row.tier ?? "")
    }
    related = nearest.mapValues { Self.nearest(Array($0.values)) }
  }
}
