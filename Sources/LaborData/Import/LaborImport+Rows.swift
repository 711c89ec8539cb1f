extension LaborImport {
  /// Keeps the current row, passes over it or notes why it is left out.
  mutating func takeRow() throws(ImportProblem) {
    for test in tests where !test.holds(for: reader) {
      return try passOver()
    }
    guard !isBlank else { return }
    guard !isCutOff else { throw .text(TextProblem(.endsEarly, row: reader.number)) }
    counts.read += 1
    period.note(reader, in: periodColumns, of: areaColumn)
    // What will be refused is read on to name all its periods.
    guard mayMixPeriods || !period.isStacked else { return writing.cut(to: 0) }
    if keepRow() {
      counts.kept += 1
    } else {
      counts.rejected += 1
    }
    guard writing.bytes.count <= most else { throw .tooMuchKept(row: reader.number) }
  }

  /// A row that was not asked for; whether the file ends in it is still seen.
  private mutating func passOver() throws(ImportProblem) {
    guard !isBlank else { return }
    guard !isCutOff else { throw .text(TextProblem(.endsEarly, row: reader.number)) }
    counts.read += 1
    counts.passedOver += 1
  }

  /// Whether the text ends before the last cell of this row begins.
  private var isCutOff: Bool { reader.isCutOff && reader.count < recognition.width }

  private var isBlank: Bool {
    for column in 0..<reader.count where !RawCell(reader[column]).isEmpty { return false }
    return true
  }

  /// Writes the row as one of ours; false where it is left out, for a reason that is noted.
  private mutating func keepRow() -> Bool {
    let start = writing.bytes.count
    if reader.strayQuote != nil { note(RowProblem(.strayQuote, row: reader.number)) }
    guard let problem = misfit ?? writeRow() else { return true }
    writing.cut(to: start)
    note(problem)
    return false
  }

  /// Why the cells do not stand under the names.
  private var misfit: RowProblem? {
    if let last = columns.last(where: \.isRequired)?.places.first, last >= reader.count {
      return RowProblem(.tooFewCells, row: reader.number)
    }
    for column in recognition.width..<max(recognition.width, reader.count)
    where !RawCell(reader[column]).isEmpty {
      return RowProblem(.tooManyCells, row: reader.number)
    }
    return nil
  }

  private mutating func writeRow() -> RowProblem? {
    let basis = basisColumn?.payBasis(of: reader)
    for (index, column) in columns.enumerated() {
      if index > 0 { writing.append(TextByte.tab) }
      guard column.basis == nil || column.basis == basis, let fact = write(column) else {
        continue
      }
      let problem = RowProblem(fact, row: reader.number, column: column.key)
      guard !fact.leavesRowOut else { return problem }
      note(problem)
    }
    writing.append(TextByte.lineFeed)
    return nil
  }

  private mutating func write(_ column: ImportColumn) -> RowFact? {
    guard !column.places.isEmpty else {
      writing.append(column.constant)
      return nil
    }
    let cell = filled(column.places)
    if column.zeroIsNone, writing.writeNone(cell) { return nil }
    return writing.write(cell, as: column.content)
  }

  /// The first of the cells that is not empty.
  private func filled(_ places: [Int]) -> RawCell {
    for place in places {
      let cell = RawCell(reader[place])
      if !cell.isEmpty { return cell }
    }
    return .empty
  }

  private mutating func note(_ problem: RowProblem) {
    counts.problems += 1
    if problems.count < Self.mostProblems { problems.append(problem) }
  }
}
