extension LaborTable {
  /// The table without the rows of older periods, where one of wages stacks several.
  ///
  /// Its vintage is then the year of the rows that are left, with the quarter where the year has
  /// several.
  package var newest: LaborTable {
    guard kind == .wages, columns.contains("year") else { return self }
    let places = [columns.firstIndex(of: "year"), columns.firstIndex(of: "quarter")].compactMap(
      \.self)
    let lines = body.split(separator: TextByte.lineFeed)
    let periods = lines.map { Self.period(of: $0, at: places) }
    let all = Set(periods)
    guard all.count > 1, let last = all.max(by: { $0.lexicographicallyPrecedes($1) }) else {
      return self
    }
    var table = self
    let year = last.prefix { $0 != TextByte.space }
    let isWholeYear = all.count { $0.starts(with: year) } == 1
    table.vintage = String(decoding: isWholeYear ? year : last[...], as: UTF8.self)
    table.body = zip(lines, periods).reduce(into: []) { body, row in
      if row.1 == last { body += row.0 + [TextByte.lineFeed] }
    }
    return table
  }

  /// The year of a row, and its quarter where it has one: `2026 1st Qtr`.
  private static func period(of line: ArraySlice<UInt8>, at places: [Int]) -> [UInt8] {
    let cells = line.split(
      separator: TextByte.tab, maxSplits: (places.max() ?? 0) + 1, omittingEmptySubsequences: false)
    return Array(
      places.map { cells[$0] }.filter { !$0.isEmpty }.joined(separator: [TextByte.space]))
  }
}

extension [LaborTable] {
  /// The tables, each without its older periods, the newest first.
  package var newestFirst: [LaborTable] {
    map(\.newest).sorted { ($0.vintage ?? "", $0.id) > ($1.vintage ?? "", $1.id) }
  }
}
