/// Writes the cells of a file as the cells of our own tables.
struct CellWriting {
  /// The text of the table, its cells parted by tabs and its rows by line feeds.
  private(set) var bytes: [UInt8] = []
  let isSurelyUTF8: Bool

  init(isSurelyUTF8: Bool) { self.isSurelyUTF8 = isSurelyUTF8 }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) { bytes += text.utf8 }

  /// Takes back everything behind `count`.
  mutating func cut(to count: Int) { bytes.removeSubrange(count...) }

  /// Appends a cell; returns what is wrong with it.
  mutating func write(_ cell: RawCell, as content: CellContent) -> RowFact? {
    switch content {
    case .text: writeText(cell)
    case .title: writeText(TextCell.withoutAliases(cell))
    case .code: writeText(cell.unwrapped)
    case .codeOrNone: writeText(isNone(cell) ? .empty : cell.unwrapped)
    case .digits(let width): writeDigits(cell.unwrapped, width)
    case .area: writeArea(cell.unwrapped)
    case .region(let state): writeRegion(cell.unwrapped, state)
    case .soc: writeCode(CodeCell.soc(cell))
    case .onetSOC: writeCode(CodeCell.onetSOC(cell))
    case .cip: writeCode(CodeCell.cip(cell))
    case .figure: writeFigure(cell)
    case .thousands: writeFigure(cell, inThousands: true)
    case .yearly(let years, let inThousands):
      writeFigure(cell, inThousands: inThousands, years: years)
    case .wage, .pay: writeFigure(cell, isWage: true)
    case .payBasis: writeBasis(cell)
    }
  }

  /// Writes that no figure is given where the cell is a zero; false where it is none.
  mutating func writeNone(_ cell: RawCell) -> Bool {
    guard DecimalCell(cell.unwrapped.bytes)?.isZero == true else { return false }
    append(MissingReason.notGiven.rawValue)
    return true
  }

  private mutating func writeBasis(_ cell: RawCell) -> RowFact? {
    guard let basis = cell.payBasis else { return .unknownBasis }
    append(basis.rawValue)
    return nil
  }

  private mutating func writeText(_ cell: RawCell) -> RowFact? {
    TextCell.write(cell, isSurelyUTF8: isSurelyUTF8, to: &bytes) ? nil : .notText
  }

  private mutating func writeCode(_ code: Result<[UInt8], RowFact>) -> RowFact? {
    switch code {
    case .success(let text):
      bytes += text
      return nil
    case .failure(let fact): return fact
    }
  }

  private func isNone(_ cell: RawCell) -> Bool {
    cell.isText("-1") || cell.isText("-2") || cell.isText("-3")
  }

  private mutating func writeRegion(_ cell: RawCell, _ state: String) -> RowFact? {
    guard !cell.isEmpty else { return .noCode }
    append(state)
    guard !cell.bytes.elementsEqual(state.utf8) else { return nil }
    append(TextByte.hyphen)
    return writeText(cell)
  }

  /// Zeroes in front of a shorter code are put back; several before a longer one are no part of it,
  /// as in `000053` and `0031140`.
  private mutating func writeDigits(_ cell: RawCell, _ width: Int) -> RowFact? {
    guard !cell.isEmpty else { return .noCode }
    guard cell.bytes.allSatisfy(TextByte.isDigit) else { return writeText(cell) }
    let isFilled = width == 1 || cell.bytes.count > width && cell.bytes.starts(with: "00".utf8)
    let significant = isFilled ? cell.bytes.drop { $0 == TextByte.zero } : cell.bytes
    bytes += CodeCell.padded(significant, to: width)
    return nil
  }

  private mutating func writeArea(_ cell: RawCell) -> RowFact? {
    guard let state = USState.number(ofName: cell) else { return writeDigits(cell, 2) }
    append(state)
    return nil
  }

  private mutating func writeFigure(
    _ cell: RawCell, inThousands: Bool = false, isWage: Bool = false, years: Int = 1
  ) -> RowFact? {
    var cell = cell.unwrapped
    let hasFloor = cell.bytes.starts(with: ">=".utf8)
    if hasFloor { cell = cell.dropping(2) }
    guard var number = DecimalCell(cell.bytes) else {
      guard !hasFloor, let reason = MissingReason(cell) else { return .notNumber }
      append(reason.rawValue)
      return nil
    }
    if inThousands, !number.scaleByThousand() { return .notNumber }
    if years > 1, !number.divide(by: years) { return .notNumber }
    if isWage, number.isZero {
      append(MissingReason.notGiven.rawValue)
      return .zeroWage
    }
    if hasFloor { append(">=") }
    number.write(to: &bytes)
    return nil
  }
}

extension RawCell {
  /// An empty cell.
  static var empty: RawCell { RawCell(UnsafeRawBufferPointer(start: nil, count: 0)) }

  /// The cell without its first bytes.
  func dropping(_ count: Int) -> RawCell {
    RawCell(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(count)))
  }
}
