import CareerPathways
import TerminalUI

/// Cutting, copying and pasting occupations.
///
/// The clipboard holds the title as text, for any field; the screen keeps the
/// rest, and pastes it as long as the clipboard still holds that title.
extension MapScreen {
  mutating func copy(
    from map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let occupation = map.occupation(at: cursor) else { return .handled }
    copied = occupation
    workshop.clipboard.text = occupation.title
    workshop.notice = Notice("Copied ‘\(occupation.title)’; Ctrl-V pastes it into a cell")
    return .handled
  }

  mutating func cut(from map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let occupation = map.occupation(at: cursor) else { return .handled }
    copied = occupation
    workshop.clipboard.text = occupation.title
    remove(occupation, "Cut", from: map, &workshop)
    return .handled
  }

  func paste(on map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard !workshop.clipboard.text.isEmpty else {
      return .refused("Copy or cut an occupation first")
    }
    guard let copied, copied.title == workshop.clipboard.text, let cell = map.cell(at: cursor)
    else { return paste(workshop.clipboard.text, on: map, &workshop) }
    let copy = copied.copied(as: workshop.newID(), to: cell)
    return workshop.add(copy, at: positionToPaste(on: map), to: map.id)
      .map { .refused($0) } ?? .handled
  }

  /// Adds an occupation for each line of a text; of a table's rows, the first column is the title.
  func paste(
    _ text: String, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    let titles = Self.titles(in: text)
    guard let cell = map.cell(at: cursor) else { return .refused("Go to a cell to paste") }
    guard !titles.isEmpty else { return .refused("There is no text to paste") }
    let occupations = titles.map { Occupation(id: workshop.newID(), title: $0, in: cell) }
    let start = positionToPaste(on: map)
    let what = titles.count == 1 ? "‘\(titles[0])’" : "\(titles.count) occupations"
    let isTaken = workshop.edit(map: map.id, "Pasted \(what) into \(map.name(of: cell))") {
      map throws(MapRefusal) in
      for (index, occupation) in occupations.enumerated() {
        try map.add(occupation, at: start + index)
      }
    }
    if isTaken { workshop.spotlight = occupations.last?.id }
    return .handled
  }

  /// After the occupation under the cursor.
  private func positionToPaste(on map: PathwayMap) -> Int {
    map.occupation(at: cursor) == nil ? 0 : cursor.occupation + 1
  }

  /// The lines of a text that say something, without bullets; of a table, its first column.
  static func titles(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let first = line.prefix { $0 != "\t" }
      let title = String(first.drop { $0.isWhitespace || "·•-*".contains($0) }.prefix(200))
      return title.allSatisfy(\.isWhitespace) ? nil : title
    }
  }
}
