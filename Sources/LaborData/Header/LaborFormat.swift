/// One layout of a public file: its columns by the names they go by, in our own order.
struct LaborFormat: Hashable, Sendable {
  let kind: LaborKind
  /// What people call it.
  let name: String
  let columns: [SourceColumn]
  /// The columns by which rows of one state are known, the best first.
  var stateColumns: [StateColumn] = []
  /// The columns by which rows of one area are known.
  var areaColumns: [String] = []
  /// The columns that say what period a row is about.
  var periodColumns: [String] = []
  /// The columns whose names have the years of the period.
  var periodNames: [String] = []
}

/// A column of a format.
struct SourceColumn: Hashable, Sendable {
  /// Its name in our own tables.
  let key: String
  /// Its names in files, as `HeaderName` has them; of several that are there, the first filled
  /// one counts.
  let names: [String]
  let content: CellContent
  /// A file without it has another format.
  var isRequired = false
  /// What every row has where the file lacks the column.
  var constant: String?
  /// Whether a figure of 0 means there that none is published.
  var zeroIsNone = false

  init(_ key: String, _ names: String..., as content: CellContent) {
    self.key = key
    self.names = names
    self.content = content
  }

  var required: SourceColumn {
    var column = self
    column.isRequired = true
    return column
  }

  /// The column where 0 means that no figure is published.
  var withoutZeroes: SourceColumn {
    var column = self
    column.zeroIsNone = true
    return column
  }

  func orElse(_ constant: String) -> SourceColumn {
    var column = self
    column.constant = constant
    return column
  }
}

/// A column that names a state.
struct StateColumn: Hashable, Sendable {
  let key: String
  /// By its number (FIPS), else by its two letters.
  let isNumber: Bool

  static func letters(_ key: String) -> StateColumn { StateColumn(key: key, isNumber: false) }
  static func number(_ key: String) -> StateColumn { StateColumn(key: key, isNumber: true) }
}

/// How a cell reads.
enum CellContent: Hashable, Sendable {
  /// Text without blanks around it.
  case text
  /// Text without the list of other titles that may follow, `Actors    * Actress* ...`.
  case title
  /// A code kept as it stands, without the formula around it.
  case code
  /// A code of digits, with zeroes in front up to this many.
  case digits(Int)
  /// The code of an area; a state's name is as good as its number, other names stand for
  /// themselves.
  case area
  /// The number of a state, or a region's own number in it, `36-1`.
  case region(of: String)
  /// A code in which -1, -2 and -3 mean that there is none.
  case codeOrNone
  case soc
  case onetSOC
  case cip
  case figure
  /// A figure in thousands, kept in ones.
  case thousands
  /// A sum over some years, kept as a year's to the hundredth.
  case yearly(of: Int, inThousands: Bool)
  /// Money, of which 0 means that it is not given.
  case wage
  /// Such money for an hour or for a year, as the cell of `payBasis` in the row says.
  case pay
  case payBasis
}
