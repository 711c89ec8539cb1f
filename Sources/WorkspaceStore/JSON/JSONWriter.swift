import CareerPathways

/// Writes JSON canonically: one value has one text, so an edit changes few lines.
///
/// Names are in the order of their UTF-16 code units. What could steer a
/// terminal or hide text (control characters, bidirectional controls, line and
/// paragraph separators, the byte order mark) is escaped.
package struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool

  /// Two spaces a level, one member a line, a final newline: for documents.
  package static func pretty(_ json: JSON) -> [UInt8] {
    var writer = JSONWriter(isPretty: true)
    writer.write(json, depth: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// All on one line without spaces: for journals.
  package static func compact(_ json: JSON) -> [UInt8] {
    var writer = JSONWriter(isPretty: false)
    writer.write(json, depth: 0)
    return writer.bytes
  }

  private init(isPretty: Bool) { self.isPretty = isPretty }

  private mutating func write(_ json: JSON, depth: Int) {
    switch json {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let text): bytes += text.utf8
    case .string(let text): writeString(text)
    case .array(let elements): write(elements, depth: depth)
    case .object(let members): write(members, depth: depth)
    }
  }

  private mutating func write(_ elements: [JSON], depth: Int) {
    guard !elements.isEmpty else { return append("[]") }
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      breakLine(depth + 1, isFirst: index == 0)
      write(element, depth: depth + 1)
    }
    closeLine(depth)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [String: JSON], depth: Int) {
    guard !members.isEmpty else { return append("{}") }
    bytes.append(UInt8(ascii: "{"))
    let all = Array(members)
    for (index, place) in UTF16Order.places(of: all.map(\.key)).enumerated() {
      let member = all[place]
      breakLine(depth + 1, isFirst: index == 0)
      writeString(member.key)
      append(isPretty ? ": " : ":")
      write(member.value, depth: depth + 1)
    }
    closeLine(depth)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Ends the line before an element or a member.
  private mutating func breakLine(_ depth: Int, isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    closeLine(depth)
  }

  private mutating func closeLine(_ depth: Int) {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { JSONEscape.write($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }
}
