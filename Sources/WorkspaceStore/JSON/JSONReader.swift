import CareerPathways

/// Reads one JSON text strictly, byte by byte.
///
/// Stricter than RFC 8259: no byte order mark, no member twice, no lone
/// surrogates, and nothing beyond the limits. Time is linear in the bytes;
/// recursion ends at the depth limit. Numbers keep their source text.
package struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  /// Whether values are made of what is read.
  let makesValues: Bool
  /// Where the next byte is.
  var place = 0
  private var memberCount = 0
  /// Members of the objects that are being read, so that each object allocates once.
  private var members: [(place: Int, name: String, value: JSON)] = []
  /// Elements of the arrays that are being read.
  private var elements: [JSON] = []

  /// What is wrong, before its place is known as line and column.
  struct Fault: Error {
    let kind: JSONProblem.Kind
    let place: Int
    var expected: JSONProblem.Expected?
  }

  package static func read(
    _ bytes: [UInt8], within limits: JSONLimits = .document
  ) throws(JSONProblem) -> JSON {
    try read(bytes, within: limits, makesValues: true)
  }

  /// Reads a text that was written of a value, and makes no value of it again.
  ///
  /// Finds all that `read` does but names that come twice, which no value has.
  static func check(
    written bytes: [UInt8], within limits: JSONLimits = .document
  ) throws(JSONProblem) {
    _ = try read(bytes, within: limits, makesValues: false)
  }

  private static func read(
    _ bytes: [UInt8], within limits: JSONLimits, makesValues: Bool
  ) throws(JSONProblem) -> JSON {
    var reader = JSONReader(bytes, limits, makesValues: makesValues)
    do {
      return try reader.text()
    } catch {
      throw reader.problem(error)
    }
  }

  private init(_ bytes: [UInt8], _ limits: JSONLimits, makesValues: Bool) {
    self.bytes = bytes
    self.limits = limits
    self.makesValues = makesValues
  }

  private mutating func text() throws(Fault) -> JSON {
    guard bytes.count <= limits.bytes else { throw fault(.tooLarge) }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw fault(.byteOrderMark) }
    let value = try value(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw fault(.trailingText) }
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> JSON {
    skipSpace()
    guard place < bytes.count else { throw fault(.endsEarly) }
    switch bytes[place] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: throw fault(.unexpected, for: .value)
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSON {
    guard depth < limits.depth else { throw fault(.tooDeep) }
    place += 1
    skipSpace()
    guard !take(UInt8(ascii: "}")) else { return .object([:]) }
    let first = members.count
    repeat {
      try readMember(depth: depth)
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), for: .commaOrBrace)
    return try closeObject(from: first)
  }

  private mutating func readMember(depth: Int) throws(Fault) {
    skipSpace()
    let start = place
    guard place < bytes.count else { throw fault(.endsEarly) }
    guard bytes[place] == UInt8(ascii: "\"") else { throw fault(.unexpected, for: .name) }
    memberCount += 1
    guard memberCount <= limits.members else { throw fault(.tooManyMembers) }
    let name = try string()
    skipSpace()
    try expect(UInt8(ascii: ":"), for: .colon)
    let value = try value(depth: depth + 1)
    if makesValues { members.append((start, name, value)) }
  }

  /// Equal strings may differ in bytes, so this refuses names that only differ in composition too.
  private mutating func closeObject(from first: Int) throws(Fault) -> JSON {
    guard makesValues else { return .null }
    var object = [String: JSON](minimumCapacity: members.count - first)
    for index in first..<members.count {
      guard object.updateValue(members[index].value, forKey: members[index].name) == nil else {
        throw Fault(kind: .duplicateName, place: members[index].place)
      }
    }
    members.removeSubrange(first...)
    return .object(object)
  }

  private mutating func array(depth: Int) throws(Fault) -> JSON {
    guard depth < limits.depth else { throw fault(.tooDeep) }
    place += 1
    skipSpace()
    guard !take(UInt8(ascii: "]")) else { return .array([]) }
    let first = elements.count
    repeat {
      let value = try value(depth: depth + 1)
      if makesValues { elements.append(value) }
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), for: .commaOrBracket)
    guard makesValues else { return .null }
    let array = Array(elements[first...])
    elements.removeSubrange(first...)
    return .array(array)
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) throws(Fault) -> JSON {
    let end = place + word.utf8CodeUnitCount
    for (offset, byte) in UnsafeBufferPointer(
      start: word.utf8Start, count: word.utf8CodeUnitCount
    ).enumerated() {
      guard place + offset < bytes.count else { throw Fault(kind: .endsEarly, place: bytes.count) }
      guard bytes[place + offset] == byte else {
        throw Fault(kind: .unexpected, place: place + offset, expected: .value)
      }
    }
    place = end
    return value
  }
}

extension JSONReader {
  mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  /// Steps over `byte` where it stands next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  mutating func expect(_ byte: UInt8, for expected: JSONProblem.Expected) throws(Fault) {
    guard place < bytes.count else { throw fault(.endsEarly) }
    guard take(byte) else { throw fault(.unexpected, for: expected) }
  }

  func fault(_ kind: JSONProblem.Kind, for expected: JSONProblem.Expected? = nil) -> Fault {
    Fault(kind: kind, place: place, expected: expected)
  }

  /// Counts lines and columns up to the fault; done once, where reading ends.
  private func problem(_ fault: Fault) -> JSONProblem {
    let before = bytes[..<min(fault.place, bytes.count)]
    let line = before.lazy.filter { $0 == 0x0A }.count + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].lazy.filter { $0 & 0xC0 != 0x80 }.count + 1
    return JSONProblem(kind: fault.kind, line: line, column: column, expected: fault.expected)
  }
}
