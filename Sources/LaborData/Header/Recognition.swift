/// What a file turned out to be, judged by its row of names and never by its own name.
struct Recognition: Hashable, Sendable {
  let format: LaborFormat
  let separator: UInt8
  /// The row of names, counted from 1.
  let headerRow: Int
  /// How many cells the row of names has.
  let width: Int
  /// For each column of the format, where it stands in the file.
  let places: [[Int]]
  /// The years that the names of the period's columns have.
  let years: [Int]

  /// How far down the row of names may stand.
  static let deepestHeader = 20

  /// Finds the format that knows the most columns of the first rows; nil where none fits.
  ///
  /// A layout that a person has told comes before all that we know.
  static func of(
    _ reader: inout RowReader, kind: LaborKind? = nil, _ mappings: [ColumnMapping] = []
  ) -> Recognition? {
    let told = mappings.filter { $0.missing.isEmpty }.map { LaborFormat($0) }
    return find(&reader, told.filter { kind == nil || $0.kind == kind })
      ?? find(&reader, LaborFormat.all.filter { kind == nil || $0.kind == kind })
  }

  private static func find(_ reader: inout RowReader, _ formats: [LaborFormat]) -> Recognition? {
    guard !formats.isEmpty else { return nil }
    for separator in TextByte.separators {
      reader.separator = separator
      for (index, cells) in reader.peek(most: deepestHeader).enumerated() where cells.count > 1 {
        let names = HeaderName.row(cells)
        let found = formats.compactMap {
          Recognition($0, names, row: index + 1, separator: separator)
        }
        if let best = found.max(by: { $0.score < $1.score }) { return best }
      }
    }
    return nil
  }

  private init?(_ format: LaborFormat, _ names: [HeaderName], row: Int, separator: UInt8) {
    let texts = names.map(\.text)
    let places = format.columns.map { column in column.names.compactMap(texts.firstIndex(of:)) }
    for (column, places) in zip(format.columns, places) where column.isRequired {
      guard !places.isEmpty else { return nil }
    }
    self.format = format
    self.separator = separator
    headerRow = row
    width = names.count
    self.places = places
    years = zip(format.columns, places).flatMap { column, places in
      format.periodNames.contains(column.key) ? places.prefix(1).flatMap { names[$0].years } : []
    }
  }

  private var score: Int { places.count { !$0.isEmpty } }

  /// Where the column of a key stands in the file; nil where it is not there.
  func place(of key: String) -> Int? {
    zip(format.columns, places).first { $0.0.key == key }?.1.first
  }
}
