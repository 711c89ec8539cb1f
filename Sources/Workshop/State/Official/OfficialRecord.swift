import CareerPathways
import LaborData

/// What public data say of an occupation in an area, and which data set says it.
struct OfficialRecord: Equatable {
  private(set) var figures = OfficialFigures()
  private(set) var sources: [String: FigureSource] = [:]

  init(area: String) { figures.area = area }

  /// Whether there is no figure in it.
  var isEmpty: Bool { sources.isEmpty }

  /// Takes the wages and the employment of a row where none are known yet.
  ///
  /// The wages are those of the middle half: from the 25th to the 75th percentile.
  mutating func take(_ row: WageRow, from table: LaborTable) {
    if sources[Occupation.officialWages] == nil, let range = Self.range(of: row) {
      (figures.wageLow, figures.wageHigh) = (range.low, range.high)
      figures.wageBasis = range.basis
      sources[Occupation.officialWages] = Self.source(table)
    }
    if sources[Occupation.officialEmployment] == nil, let count = Self.count(row.employment) {
      figures.employment = count
      sources[Occupation.officialEmployment] = Self.source(table)
    }
  }

  /// Takes the openings of a row where none are known yet; `area` is the one they are for, where
  /// it is another than the record’s.
  mutating func take(_ row: ProjectionRow, from table: LaborTable, of area: String? = nil) {
    guard sources[Occupation.officialOpenings] == nil, let count = Self.count(row.openings)
    else { return }
    figures.openings = count
    sources[Occupation.officialOpenings] = Self.source(table, of: area)
  }

  /// Hourly wages where they are published, else annual ones, as for teachers.
  private static func range(of row: WageRow) -> WageRange? {
    WageRange(low: money(row.hourly.p25), high: money(row.hourly.p75), basis: .hourly)
      ?? WageRange(low: money(row.annual.p25), high: money(row.annual.p75), basis: .annual)
  }

  /// Only what is published as such: ‘at or above’ is no figure.
  private static func money(_ figure: Figure) -> Money? {
    figure.value.flatMap { value in
      (0..<1e9).contains(value) ? Money(cents: Int((value * 100).rounded())) : nil
    }
  }

  private static func count(_ figure: Figure) -> Int? {
    figure.value.flatMap { value in
      (0..<99_999_999.5).contains(value) ? Int(value.rounded()) : nil
    }
  }

  private static func source(_ table: LaborTable, of area: String? = nil) -> FigureSource {
    FigureSource(
      .data, by: table.format + (area.map { " for \($0)" } ?? ""), date: table.origin.date,
      vintage: table.vintage ?? "")
  }
}

extension Occupation {
  /// The code by which tables know the occupation, without the digits that O*NET adds.
  var tableCode: String? {
    let code = soc.prefix { $0 != "." }
    return code.isEmpty ? nil : String(code)
  }

  /// The occupation with these official figures in the place of those before; its own stay.
  func with(_ record: OfficialRecord) -> Occupation {
    var filled = self
    filled.official = record.figures
    filled.official.unknown = official.unknown
    for key in Self.officialKeys { filled.sources[key] = record.sources[key] }
    return filled
  }
}
