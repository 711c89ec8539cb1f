import TerminalUI

/// How much of each occupation the grid shows.
enum MapZoom: CaseIterable, Equatable, Sendable {
  case titles
  case figures
  case everything

  /// The next one; after the last the first.
  var next: MapZoom {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// What is shown, in words.
  var words: String {
    switch self {
    case .titles: "Titles alone"
    case .figures: "Titles with postings and wages"
    case .everything: "Everything known of each occupation"
    }
  }
}

extension MapScreen {
  static let lookCommands: [Command<MapScreen>] = [
    .reading(
      "zoom", "Show more or less of each occupation", keys: [.control("d")],
      summary: "Shows titles alone, titles with postings and wages, or all that is known."
    ) { _, _, workshop in
      workshop.look.zoom = workshop.look.zoom.next
      workshop.notice = Notice("\(workshop.look.zoom.words); Ctrl-D changes it")
      return .handled
    },
    .reading(
      "highlight", "Highlight some occupations", keys: [.function(9), .alt("f")],
      summary:
        "Makes those stand out that a wage, postings, a credential, an education or words pick; "
        + "again, takes it off.",
      unless: { _, map in map.occupations.isEmpty ? "The map has no occupations yet" : nil }
    ) { _, map, workshop in Highlighting.toggled(on: map, &workshop) },
  ]
}
