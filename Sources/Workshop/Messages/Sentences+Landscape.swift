import CareerPathways
import LaborData

extension Sentences {
  /// A figure of a public table, or why there is none.
  static func figure(_ figure: Figure, decimals: Int = 0) -> String {
    switch figure {
    case .value(let value): number(value, decimals: decimals)
    case .atLeast(let value): "≥ " + number(value, decimals: decimals)
    case .missing(.wageWithheld), .missing(.employmentWithheld): "withheld"
    case .missing(.aboveTop): "above top"
    case .missing(.belowHalfPercent): "< 0.5"
    case .missing(.blank): ""
    case .missing(.notGiven): "–"
    }
  }

  /// A number with commas between thousands and so many decimals.
  static func number(_ value: Double, decimals: Int = 0) -> String {
    guard value.magnitude < 1e12 else { return "–" }
    let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 100
    let whole = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    let text = sign + FigureWords.count(whole / Int(scale))
    guard decimals > 0 else { return text }
    let rest = String(whole % Int(scale))
    return text + "." + String(repeating: "0", count: decimals - rest.count) + rest
  }

  /// Which tables the landscape stands on, and for which area where that is another.
  static func sources(of landscape: Landscape) -> String {
    var parts: [String] = []
    if let wages = landscape.wages { parts.append("wages: \(source(wages))") }
    if let projections = landscape.projections {
      let other =
        projections.area == landscape.area
        ? "" : " for \(OfficialArea.name(of: projections.area))"
      parts.append("projections: \(source(projections))\(other)")
    }
    return parts.joined(separator: "  ·  ")
  }

  /// What is missing or left out, and what to do; nil where nothing is.
  static func gaps(of landscape: Landscape, _ network: OccupationNetwork) -> String? {
    if let other = landscape.otherEditions.first {
      return "‘\(other)’ is left out: its codes are of another edition of the SOC than the wages’."
    }
    let missing = [
      landscape.wages == nil ? "wages" : nil,
      landscape.projections == nil ? "projections" : nil,
      network.zones.isEmpty ? "job zones" : nil,
    ].compactMap(\.self)
    if missing.isEmpty {
      let mixed = [landscape.wages, landscape.projections].compactMap(\.self).first(
        where: \.isMixed)
      return mixed.map {
        "Some codes of ‘\($0.id)’ are of the SOC 2010: they stand for themselves alone."
      }
    }
    return "No \(missing.joined(separator: ", no ")) here yet: d imports them."
  }

  private static func source(_ source: Landscape.Source) -> String {
    [source.format, source.vintage ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the tables say for a reason; nil where they say nothing.
  static func evidence(for reason: CriticalOccupation.Reason, _ row: LandscapeRow) -> String? {
    switch reason {
    case .share:
      row.share.map { "\(number($0, decimals: 2))% of employment" }
    case .demand: row.openings.value.map { "\(number($0)) openings a year" }
    case .future: row.growth.value.map { "growth \(number($0, decimals: 1))%" }
    case .hardToFill, .technology: nil
    }
  }

  /// The reasons of a mark, short enough for a column.
  static func reasons(_ mark: CriticalOccupation) -> String {
    mark.reasons.isEmpty ? "no reason yet" : mark.reasons.map(short).joined(separator: ", ")
  }

  private static func short(_ reason: CriticalOccupation.Reason) -> String {
    switch reason {
    case .share: "share"
    case .demand: "demand"
    case .hardToFill: "hard to fill"
    case .technology: "technology"
    case .future: "future"
    }
  }
}
