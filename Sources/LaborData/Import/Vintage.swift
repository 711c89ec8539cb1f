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

/// The periods that the rows of a table have, and whether they are stacked in it: whether rows of
/// one area are of several.
///
/// Each of several areas may have a period of its own, as the states' projections do.
struct PeriodSeen {
  private var byArea: [[UInt8]: [UInt8]] = [:]
  private var seen: Set<[UInt8]> = []
  private(set) var isStacked = false

  /// How many areas and periods are noted; no file of an agency has as many.
  private static let most = 20_000

  mutating func note(_ row: borrowing RowReader, in columns: [Int], of area: Int?) {
    guard !columns.isEmpty else { return }
    var label: [UInt8] = []
    for column in columns {
      let cell = RawCell(row[column]).unwrapped.bytes
      if !label.isEmpty, !cell.isEmpty { label.append(TextByte.hyphen) }
      label += cell
    }
    // A row that says no period belongs to any.
    guard !label.isEmpty, seen.count < Self.most, byArea.count < Self.most else { return }
    seen.insert(label)
    guard !isStacked else { return }
    let area = area.map { Array(RawCell(row[$0]).bytes) } ?? []
    isStacked = byArea.updateValue(label, forKey: area).map { $0 != label } ?? false
  }

  /// The newest first.
  var labels: [String] {
    seen.map { String(decoding: $0, as: UTF8.self) }.sorted(by: >)
  }

  /// The one period, or from when to when the rows of a stack are; nil where there is none, or
  /// where each area has its own.
  var vintage: String? {
    let labels = labels
    guard let first = labels.last, let last = labels.first, labels.count > 1 else {
      return labels.first
    }
    return isStacked ? [first.prefix { $0 != "-" }, last.suffix(4)].joined(separator: "-") : nil
  }
}
