/// Which areas the rows of a table are about, and whether single industries.
///
/// The agencies publish the nation, the states and the metropolitan areas as
/// files of one layout; what is in them tells them apart.
struct Coverage {
  private var first: ArraySlice<UInt8>?
  private var isOneArea = true
  /// How many digits the areas' codes have.
  private var widths: Set<Int> = []
  private var hasIndustries = false

  init(of body: [UInt8], columns: [String]) {
    // Institutions lie in areas, but are not about them.
    guard !columns.contains("institution"), let area = columns.firstIndex(of: "area") else {
      return
    }
    let industry = columns.firstIndex(of: "industry") ?? columns.firstIndex(of: "industry_title")
    for line in body.split(separator: TextByte.lineFeed) {
      var cells = line.split(
        separator: TextByte.tab, maxSplits: max(area, industry ?? 0) + 1,
        omittingEmptySubsequences: false)
      if let industry { note(industry: cells[industry]) }
      note(area: cells.remove(at: area))
    }
  }

  /// Nil for a table without areas.
  var label: String? {
    guard let first else { return nil }
    return areas(String(decoding: first, as: UTF8.self)) + (hasIndustries ? "-industries" : "")
  }

  private func areas(_ first: String) -> String {
    guard !isOneArea else { return ["99", "00"].contains(first) ? "us" : first }
    return switch widths {
    case [2]: "states"
    case [5]: "metros"
    default: "areas"
    }
  }

  private mutating func note(area: ArraySlice<UInt8>) {
    if let first, first != area { isOneArea = false }
    first = first ?? area
    widths.insert(area.count)
  }

  private mutating func note(industry: ArraySlice<UInt8>) {
    guard !hasIndustries, !industry.allSatisfy({ $0 == TextByte.zero }) else { return }
    hasIndustries = !IndustryWords.areAll(String(decoding: industry, as: UTF8.self))
  }
}
