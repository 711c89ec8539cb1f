import CareerPathways

/// What the user says about an import.
package struct ImportOptions: Hashable, Sendable {
  /// The file's kind, where its row of names shall not decide.
  package var kind: LaborKind?
  /// A code or the whole title of an area; only its rows are kept.
  package var area: String?
  /// Only rows of this state are kept.
  package var state: USState?
  /// `2025` or `2022-2032`; only its rows are kept where the file has periods, else its label.
  package var period: String?
  /// Whether rows of every period are kept where a file stacks several.
  package var takesAllPeriods = false
  /// How much is kept at most, in bytes of our own table.
  package var most = 12 << 20
  /// The layouts that the user has told.
  package var mappings: [ColumnMapping] = []

  package init(
    kind: LaborKind? = nil, area: String? = nil, state: USState? = nil, period: String? = nil,
    mappings: [ColumnMapping] = []
  ) {
    self.mappings = mappings
    self.kind = kind
    self.area = area
    self.state = state
    self.period = period
  }
}

/// Where an imported table comes from.
package struct ImportOrigin: Hashable, Sendable {
  /// The name of the file, without folders.
  package let file: String
  package let date: CalendarDate

  package init(file: String, date: CalendarDate) {
    self.file = file
    self.date = date
  }
}

/// Why nothing of a file was imported.
package enum ImportProblem: Error, Hashable, Sendable {
  case text(TextProblem)
  /// No row of names of any kind that we know, or of the kind that was asked for.
  case unknownKind(asked: LaborKind?)
  /// The file has no column by which its rows could be chosen so.
  case noColumn(ImportFilter, LaborKind)
  /// The file has no row of this area, state or period.
  case nothingKept(read: Int, rejected: [RowProblem])
  /// The rows of one area are of several periods, these, and none was chosen; the newest first.
  case severalPeriods([String])
  /// More is left than a workspace should hold; an area or a state makes it less.
  case tooMuchKept(row: Int)
  case cancelled
}

/// By what rows are chosen.
package enum ImportFilter: String, CaseIterable, Hashable, Sendable {
  case area
  case state
  case period
}
