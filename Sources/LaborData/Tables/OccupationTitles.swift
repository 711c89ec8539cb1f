/// An occupation as an imported table names it.
package struct OccupationTitle: Hashable, Sendable {
  package let soc: String
  package let title: String
}

extension LaborTable {
  /// The occupations of a table of wages, projections or the SOC itself, each code once.
  ///
  /// Sums of several occupations are left out. Reads no figures, so it takes about as long as
  /// going through the bytes.
  package var occupationTitles: [OccupationTitle] {
    guard [.wages, .projections, .occupations].contains(kind),
      let soc = columns.firstIndex(of: "soc"), let title = columns.firstIndex(of: "title")
    else { return [] }
    let group = columns.firstIndex(of: "group")
    var seen: Set<ArraySlice<UInt8>> = []
    var titles: [OccupationTitle] = []
    for line in newest.body.split(separator: TextByte.lineFeed) {
      let cells = line.split(separator: TextByte.tab, omittingEmptySubsequences: false)
      guard cells.count == columns.count, Self.isOccupation(cells[soc]),
        group.map({ Self.isDetailed(cells[$0]) }) ?? true, !cells[title].isEmpty,
        seen.insert(cells[soc]).inserted
      else { continue }
      titles.append(
        OccupationTitle(
          soc: String(decoding: cells[soc], as: UTF8.self),
          title: String(decoding: cells[title], as: UTF8.self)))
    }
    return titles
  }

  /// Whether a code is that of an occupation, not of a group: `15-1254`, but not `15-1250`.
  private static func isOccupation(_ code: ArraySlice<UInt8>) -> Bool {
    code.count == 7 && code.last != TextByte.zero
  }

  /// Whether a row is about one occupation, as far as the table tells.
  private static func isDetailed(_ group: ArraySlice<UInt8>) -> Bool {
    group.isEmpty || !sums.contains(String(decoding: group, as: UTF8.self).lowercased())
  }

  private static let sums: Set = ["total", "major", "minor", "broad", "summary"]
}
