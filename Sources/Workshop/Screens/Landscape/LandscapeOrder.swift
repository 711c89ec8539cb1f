import CareerPathways
import LaborData
import TerminalUI

/// Which rows of the landscape show, and in what order.
struct LandscapeOrder {
  /// The words typed to find an occupation.
  var words = ""
  /// The column that rows are sorted by; nil for the order of their codes.
  private var column: Int? = LandscapeColumn.employment
  private var isDescending = true
  /// The rows that show, by their number.
  private(set) var shown: [Int] = []
  /// What `shown` was made for.
  private var made: Basis?
  private var match = TitleMatch([])

  private struct Basis: Equatable {
    let words: String
    let column: Int?
    let isDescending: Bool
    let filters: Set<LandscapeFilter>
    let marks: [String: CriticalOccupation]
  }

  func isDescending(_ column: Int) -> Bool { self.column == column && isDescending }

  /// Makes everything anew at the next look, as for other rows.
  mutating func forget() { made = nil }

  mutating func sort(by column: Int?, isDescending: Bool, _ rows: [LandscapeRow]) {
    self.column = column
    self.isDescending = isDescending
    guard let made else { return }
    shown = order(rows, found(rows, made.filters, made.marks), made.marks)
    self.made = basis(made.filters, made.marks)
  }

  mutating func update(_ rows: [LandscapeRow], _ workshop: Workshop) {
    let marks = workshop.workspace.marksByCode
    let new = basis(workshop.landscapeFilters, marks)
    guard new != made else { return }
    if made == nil { match = TitleMatch(rows.map { "\($0.title) \($0.soc)" }) }
    made = new
    shown = order(rows, found(rows, new.filters, marks), marks)
  }

  private func basis(
    _ filters: Set<LandscapeFilter>, _ marks: [String: CriticalOccupation]
  ) -> Basis {
    Basis(
      words: words, column: column, isDescending: isDescending, filters: filters, marks: marks)
  }

  private func found(
    _ rows: [LandscapeRow], _ filters: Set<LandscapeFilter>, _ marks: [String: CriticalOccupation]
  ) -> [Int] {
    let critical = Set(marks.keys)
    return match.found(words).filter { filters.hold(for: rows[$0], critical: critical) }
  }

  /// Sorts by the column; what is unknown comes last, equals stay in the order of their codes.
  private func order(
    _ rows: [LandscapeRow], _ found: [Int], _ marks: [String: CriticalOccupation]
  ) -> [Int] {
    let places = found.sorted()
    guard let column else { return places }
    let keys = places.map { place in
      LandscapeColumn.all[column].order(rows[place], marks[rows[place].soc])
    }
    return places.indices.sorted { left, right in
      switch (keys[left], keys[right]) {
      case (let first?, let second?) where first != second:
        isDescending ? first > second : first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left < right
      }
    }.map { places[$0] }
  }

  /// The filters in words; nil where all rows show.
  func filterWords(_ workshop: Workshop) -> String? {
    let names = workshop.landscapeFilters.sorted { ($0.group, $0.label) < ($1.group, $1.label) }
      .map(\.label)
    let all = (words.isEmpty ? [] : ["‘\(words)’"]) + names
    return all.isEmpty ? nil : "only " + all.joined(separator: ", ")
  }
}
