/// A list of JSON objects as rows of text, so that web services read as files do.
///
/// Understood are `[{...}, ...]` and `{"rows": [{...}, ...], ...}`. The first
/// object names the columns; what it does not have is passed over in others.
/// A `pager` behind the rows that counts more of them than came is a problem.
/// Memory is that of one chunk and one object. Text that is no JSON passes
/// through unchanged.
final class JSONRows {
  let source: ByteSource
  /// What was read from the source and not yet understood.
  var input: [UInt8] = []
  var place = 0
  /// What was understood and not yet asked for.
  private var output: [UInt8] = []
  private var given = 0
  private var stage = Stage.start
  private var columns: [String: Int] = [:]
  /// The row that the next object becomes; names are the first.
  private(set) var row = 1
  /// Whether the list is a member of an object, behind which others may come.
  var isMember = false
  /// How many bytes the object at hand has had.
  var length = 0

  private enum Stage {
    case start
    case plain
    case rows
    case end
  }

  /// The bytes of one object at most, and of one chunk.
  static let longest = 1 << 20
  private static let chunk = 1 << 16

  init(_ source: @escaping ByteSource) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TextProblem) -> Int {
    while given == output.count {
      guard stage != .plain else { return try source(buffer) }
      guard stage != .end else { return 0 }
      (output, given) = ([], 0)
      try produce()
    }
    let count = min(buffer.count, output.count - given)
    buffer.copyBytes(from: output[given..<(given + count)])
    given += count
    return count
  }

  private func produce() throws(TextProblem) {
    guard stage == .rows else { return try begin() }
    guard let object = try nextObject() else {
      try leaveRows()
      return stage = .end
    }
    if columns.isEmpty { writeNames(object) }
    row += 1
    writeRow(object)
  }

  /// Tells JSON from other text by its first byte that is not blank.
  private func begin() throws(TextProblem) {
    guard try more() else { return stage = .end }
    if input.starts(with: TextByte.byteOrderMark) { place = TextByte.byteOrderMark.count }
    let first = input[place...].first { $0 > TextByte.space }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      (output, input, stage) = (input, [], .plain)
      return
    }
    try enterRows()
    stage = .rows
  }

  /// Reads a chunk when the one before is used up; false at the end.
  func more() throws(TextProblem) -> Bool {
    var failure: TextProblem?
    place = 0
    input = [UInt8](unsafeUninitializedCapacity: Self.chunk) { chunk, count in
      do throws(TextProblem) {
        count = try source(UnsafeMutableRawBufferPointer(chunk))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return !input.isEmpty
  }

  private func writeNames(_ object: [(name: String, value: String)]) {
    for (name, _) in object where columns[name] == nil { columns[name] = columns.count }
    write(columns.sorted { $0.value < $1.value }.map(\.key))
  }

  private func writeRow(_ object: [(name: String, value: String)]) {
    var cells = [String](repeating: "", count: columns.count)
    for (name, value) in object {
      if let column = columns[name] { cells[column] = value }
    }
    write(cells)
  }

  /// Each cell is followed by a tab, so that a row of one column is no blank row.
  private func write(_ cells: [String]) {
    for cell in cells {
      let isQuoted = cell.utf8.first == TextByte.quote
      if isQuoted { output.append(TextByte.quote) }
      for byte in cell.utf8 {
        output.append(byte < TextByte.space ? TextByte.space : byte)
        if isQuoted, byte == TextByte.quote { output.append(byte) }
      }
      if isQuoted { output.append(TextByte.quote) }
      output.append(TextByte.tab)
    }
    output.append(TextByte.lineFeed)
  }
}
