/// Which edition of the SOC a table's codes are of; editions must not be mixed unseen.
package enum OccupationCodes: String, CaseIterable, Hashable, Sendable {
  case soc2010
  case soc2018
  /// Both editions, as the estimates of May 2019 and some states' projections have them.
  case mixed
  /// No code tells, as where only few occupations are there.
  case unknown
}

extension LaborTable {
  /// The edition of the codes in `soc`, judged by codes that only one edition has.
  package var codes: OccupationCodes {
    guard let column = columns.firstIndex(of: "soc") else { return .unknown }
    var (hasOld, hasNew) = (false, false)
    for line in body.split(separator: TextByte.lineFeed) {
      let cells = line.split(
        separator: TextByte.tab, maxSplits: column + 1, omittingEmptySubsequences: false)
      hasOld = hasOld || Self.onlyIn2010.contains(cells[column])
      hasNew = hasNew || Self.onlyIn2018.contains(cells[column])
    }
    return OccupationCodes(hasOld: hasOld, hasNew: hasNew)
  }

  /// Codes that the edition of 2018 has dropped.
  fileprivate static let onlyIn2010 = slices([
    "11-3011", "15-1131", "15-1132", "15-1133", "15-1134", "15-1199", "31-1011", "31-1014",
    "39-9021",
  ])

  /// Codes that the edition of 2018 has brought.
  fileprivate static let onlyIn2018 = slices([
    "11-3012", "11-3013", "15-1252", "15-1253", "15-1254", "15-1255", "31-1121", "31-1122",
    "31-1131",
  ])

  private static func slices(_ codes: [String]) -> Set<ArraySlice<UInt8>> {
    Set(codes.map { ArraySlice($0.utf8) })
  }
}

extension OccupationCodes {
  /// The edition of some codes of a table, judged likewise.
  package init(of codes: some Sequence<String>) {
    var (hasOld, hasNew) = (false, false)
    for code in codes {
      let code = ArraySlice(code.utf8)
      hasOld = hasOld || LaborTable.onlyIn2010.contains(code)
      hasNew = hasNew || LaborTable.onlyIn2018.contains(code)
    }
    self.init(hasOld: hasOld, hasNew: hasNew)
  }

  /// Whether a code is one that the edition of 2018 has dropped.
  package static func isDropped(_ code: String) -> Bool {
    LaborTable.onlyIn2010.contains(ArraySlice(code.utf8))
  }

  fileprivate init(hasOld: Bool, hasNew: Bool) {
    switch (hasOld, hasNew) {
    case (true, true): self = .mixed
    case (true, false): self = .soc2010
    case (false, true): self = .soc2018
    case (false, false): self = .unknown
    }
  }
}
