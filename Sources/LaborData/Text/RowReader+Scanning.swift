import Glibc

/// What looking for the end of a row found.
enum RowScan {
  case row(hasDoubledQuotes: Bool, next: Int)
  /// The text that is there ends first.
  case needsMore
}

extension RowReader {
  /// Finds the cells of the row at `start`.
  mutating func scan() throws(TextProblem) -> RowScan {
    guard let bytes = UnsafeRawPointer(buffer.baseAddress) else { return .needsMore }
    let ends = ByteScan(separator, lineEnd)
    var place = start
    var hasDoubledQuotes = false
    count = 0
    strayQuote = nil
    while count < limits.columns {
      let stop: Int
      if place < end, bytes[place] == TextByte.quote {
        guard let cell = try quotedCell(in: bytes, at: place) else { return .needsMore }
        stop = cell.stop
        hasDoubledQuotes = hasDoubledQuotes || cell.isDoubled
        spans[count] = cell.span
        if cell.isStray { strayQuote = strayQuote ?? count }
      } else {
        stop = ends.next(in: bytes, from: place)
        spans[count] = CellSpan(place, stop)
      }
      guard stop < end else { return .needsMore }
      count &+= 1
      if bytes[stop] == lineEnd {
        dropCarriageReturn(in: bytes, before: stop)
        return .row(hasDoubledQuotes: hasDoubledQuotes, next: stop &+ 1)
      }
      place = stop &+ 1
    }
    throw problem(.tooManyColumns, column: count + 1)
  }

  /// The cell whose opening quote is at `place`; nil where its end is not there yet.
  private func quotedCell(
    in bytes: UnsafeRawPointer, at place: Int
  ) throws(TextProblem) -> QuotedCell? {
    var inside = place + 1
    var isDoubled = false
    while inside < end, let found = memchr(bytes + inside, Int32(TextByte.quote), end - inside) {
      let stop = UnsafeRawPointer(found) - bytes + 1
      guard stop < end, bytes[stop] == TextByte.quote else {
        return closedCell(in: bytes, from: place + 1, to: stop, isDoubled: isDoubled)
      }
      isDoubled = true
      inside = stop + 1
    }
    guard !isAtEnd, end - place <= limits.row else {
      throw problem(.unclosedQuote, column: count + 1)
    }
    return nil
  }

  /// The cell whose closing quote is before `stop`.
  ///
  /// What stands between the quote and the separator belongs to the cell, quote and all.
  private func closedCell(
    in bytes: UnsafeRawPointer, from start: Int, to stop: Int, isDoubled: Bool
  ) -> QuotedCell {
    var next = stop
    if lineEnd == TextByte.lineFeed, bytes[next] == TextByte.carriageReturn { next += 1 }
    let isStray = next < end && bytes[next] != separator && bytes[next] != lineEnd
    if isStray { next = ByteScan(separator, lineEnd).next(in: bytes, from: stop) }
    return QuotedCell(
      span: CellSpan(start, isStray ? next : stop - 1), stop: next, isDoubled: isDoubled,
      isStray: isStray)
  }

  /// A plain last cell holds the first half of CRLF.
  @inline(__always)
  private func dropCarriageReturn(in bytes: UnsafeRawPointer, before stop: Int) {
    let last = spans[count &- 1]
    guard Int(last.end) == stop, last.end > last.start,
      bytes[stop &- 1] == TextByte.carriageReturn
    else { return }
    spans[count &- 1].end = last.end &- 1
  }

  /// Makes one quote of two; the row is not scanned again.
  func undoubleQuotes() {
    for column in 0..<count {
      let cell = Int(spans[column].start)..<Int(spans[column].end)
      guard cell.lowerBound > 0, buffer[cell.lowerBound - 1] == TextByte.quote,
        buffer[cell].contains(TextByte.quote)
      else { continue }
      spans[column].end = Int32(truncatingIfNeeded: undoubled(cell))
    }
  }

  /// Where the cell ends when its quotes are single.
  private func undoubled(_ cell: Range<Int>) -> Int {
    var (from, to) = (cell.lowerBound, cell.lowerBound)
    while from < cell.upperBound {
      let byte = buffer[from]
      buffer[to] = byte
      let isDoubled =
        byte == TextByte.quote && from + 1 < cell.upperBound
        && buffer[from + 1] == TextByte.quote
      from += isDoubled ? 2 : 1
      to += 1
    }
    return to
  }

  func problem(_ kind: TextProblem.Kind, column: Int? = nil) -> TextProblem {
    TextProblem(kind, row: max(number, 1), column: column)
  }
}

private struct QuotedCell {
  let span: CellSpan
  /// Where the separator or the line end stands.
  let stop: Int
  let isDoubled: Bool
  /// Whether something stands between the closing quote and the separator.
  let isStray: Bool
}

extension UnsafeRawPointer {
  @inline(__always)
  fileprivate subscript(offset: Int) -> UInt8 { load(fromByteOffset: offset, as: UInt8.self) }
}
