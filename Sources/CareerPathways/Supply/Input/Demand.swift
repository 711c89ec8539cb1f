/// The openings of an area by occupation.
///
/// Sums of several occupations are left out, but for those that alone report an occupation.
package struct Demand: Sendable {
  /// By the code under which they are reported.
  package let openings: [String: Openings]
  /// The reported codes that stand for an occupation not reported by itself.
  private let standIns: [String: String]

  package init(_ rows: [Openings], aggregates: [Aggregate] = []) {
    let all = Dictionary(rows.map { ($0.soc, $0) }, uniquingKeysWith: Openings.fuller)
    let sums = Sums(Set(all.keys), aggregates)
    openings = all.filter { !sums.isSum($0.key) }
    standIns = sums.standIns(among: openings)
  }

  /// The code under which an occupation is reported; nil where it is not.
  package func code(of soc: String) -> String? {
    if openings[soc] != nil { return soc }
    return standIns[soc] ?? Sums.broad(soc).flatMap { openings[$0] == nil ? nil : $0 }
  }
}

/// Which codes of an area are sums of others.
private struct Sums {
  private let codes: Set<String>
  private let aggregates: [String: Set<String>]
  /// The first six characters of the codes of occupations.
  private let stems: Set<Substring>

  init(_ codes: Set<String>, _ aggregates: [Aggregate]) {
    self.codes = codes
    self.aggregates = Dictionary(
      aggregates.map { ($0.soc, Set($0.members)) }, uniquingKeysWith: { $0.union($1) })
    stems = Set(codes.lazy.filter { !$0.hasSuffix("0") }.map { $0.dropLast() })
  }

  /// A group of the SOC; or an aggregate all of whose members are reported beside it.
  func isSum(_ code: String) -> Bool {
    if let members = aggregates[code] { return members.isSubset(of: codes) }
    guard code.hasSuffix("0") else { return false }
    return code.hasSuffix("00") || stems.contains(code.dropLast())
  }

  func standIns(among openings: [String: Openings]) -> [String: String] {
    var standIns: [String: String] = [:]
    for (code, members) in aggregates.sorted(by: { $0.key > $1.key }) where openings[code] != nil {
      for member in members where openings[member] == nil { standIns[member] = code }
    }
    return standIns
  }

  /// The broad occupation that a code belongs to by the structure of the SOC.
  static func broad(_ soc: String) -> String? {
    guard soc.utf8.count == 7, !soc.hasSuffix("0") else { return nil }
    let broad = soc.dropLast() + "0"
    return broad.hasSuffix("00") ? nil : String(broad)
  }
}
