/// What period an imported table is about: `2025`, `2022-2032`, or nothing known.
enum Vintage {
  /// The longest run of years in the name of a file, `oesm25` being none.
  static func inName(_ file: String) -> String? {
    let runs = file.split { !$0.isASCII || !($0.isNumber || $0 == "-") }
      .map { $0.split(separator: "-").map(String.init).filter(isYear) }
      .filter { !$0.isEmpty }
    return runs.max { $0.count < $1.count }?.prefix(2).joined(separator: "-")
  }

  /// The label of years that a file has itself.
  static func of(_ years: [Int]) -> String? {
    years.isEmpty ? nil : years.prefix(2).map(String.init).joined(separator: "-")
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && Int(text).map((1980...2099).contains) == true
  }
}

/// The periods that the rows of a table have, as long as they are one.
struct PeriodSeen {
  private var label: [UInt8]?
  private var isMixed = false

  mutating func note(_ row: borrowing RowReader, in columns: [Int]) {
    guard !columns.isEmpty, !isMixed else { return }
    var text: [UInt8] = []
    for column in columns {
      if !text.isEmpty { text.append(TextByte.hyphen) }
      text += RawCell(row[column]).bytes
    }
    if let label { isMixed = label != text } else { label = text }
  }

  /// Nil where the rows have none, or several.
  var vintage: String? {
    guard !isMixed, let label else { return nil }
    return String(decoding: label, as: UTF8.self)
  }
}
