import Glibc

extension RowReader {
  static func room(for bytes: Int) -> UnsafeMutableRawBufferPointer {
    .allocate(byteCount: bytes + slack, alignment: 16)
  }

  /// Moves the unfinished row to the front, into a larger buffer where it fills this one.
  mutating func makeRoom() throws(TextProblem) {
    let length = end - start
    guard length <= limits.row else { throw problem(.tooLongRow) }
    let room = buffer.count - Self.slack
    let target = length > room / 2 ? Self.room(for: room * 2) : buffer
    if let from = buffer.baseAddress, let to = target.baseAddress {
      memmove(to, from + start, length)
    }
    if target.baseAddress != buffer.baseAddress {
      buffer.deallocate()
      buffer = target
    }
    (start, end) = (0, length)
  }

  /// Reads one chunk behind the text that is there, and marks its end.
  mutating func fill() throws(TextProblem) {
    let free = buffer[end..<(buffer.count - Self.slack)]
    let read = try source(UnsafeMutableRawBufferPointer(rebasing: free))
    if read > 0 {
      noteZeroByte(in: free.prefix(read).indices)
    } else {
      closeLastRow()
    }
    end += max(read, 0)
    bytesRead += max(read, 0)
    buffer[end] = lineEnd
  }

  /// Ends the last row where the text does not.
  mutating func closeLastRow() {
    isAtEnd = true
    if number == 0 { learnLineEnd() }
    guard end > start, buffer[end - 1] != lineEnd else { return }
    endsWithLine = false
    buffer[end] = lineEnd
    end += 1
  }

  mutating func noteZeroByte(in range: Range<Int>) {
    guard zeroByte == nil, let bytes = buffer.baseAddress,
      let found = memchr(bytes + range.lowerBound, 0, range.count)
    else { return }
    zeroByte = found - bytes
  }

  mutating func checkZeroByte(before next: Int) throws(TextProblem) {
    if let zeroByte, zeroByte < next { throw problem(.zeroByte) }
  }

  /// Passes over a byte order mark, and learns how lines end.
  mutating func checkStart() throws(TextProblem) {
    let text = buffer[start..<end]
    guard !text.starts(with: [0xFF, 0xFE]), !text.starts(with: [0xFE, 0xFF]) else {
      throw problem(.utf16)
    }
    if text.starts(with: TextByte.byteOrderMark) {
      hasByteOrderMark = true
      start += TextByte.byteOrderMark.count
    }
    if !isAtEnd { learnLineEnd() }
  }

  private mutating func learnLineEnd() {
    let text = buffer[start..<end]
    guard !text.contains(TextByte.lineFeed), text.contains(TextByte.carriageReturn) else { return }
    lineEnd = TextByte.carriageReturn
    buffer[end] = lineEnd
  }
}
