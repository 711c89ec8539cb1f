import TerminalUI

/// A screen that Ctrl-G and a letter lead to.
struct Destination: Sendable {
  let letter: Character
  let name: String
  /// The screen to show over home, or nil for home itself.
  let open: @Sendable (Workshop) -> (any Layer<Workshop>)?

  /// Every destination in the order of the process, then what serves all of it; home is the screen
  /// under all others.
  static let all: [Destination] = [
    Destination(letter: "h", name: "Home: the process map") { _ in nil },
    Destination(letter: "e", name: "Partnership elements") { _ in ElementsScreen() },
    Destination(letter: "p", name: "Partnership: done and missing") { PartnershipScreen($0) },
    Destination(letter: "c", name: "Meetings and what was said") { _ in MeetingsScreen() },
    Destination(letter: "l", name: "Landscape of occupations") { LandscapeScreen($0) },
    Destination(letter: "m", name: "Pathway maps") { MapScreen.opening($0) },
    Destination(letter: "o", name: "All occupations") { OccupationsScreen($0) },
    Destination(letter: "g", name: "Gap: completers and openings") { GapScreen($0) },
    Destination(letter: "n", name: "Training gap matrix") { _ in TrainingScreen() },
    Destination(letter: "v", name: "Programs and design elements") { _ in ProgramsScreen() },
    Destination(letter: "b", name: "Resources, braiding and barriers") { _ in BraidingScreen() },
    Destination(letter: "i", name: "Implementation plan") { _ in PlanScreen() },
    Destination(letter: "u", name: "Measures and reviews") { _ in MeasuresScreen() },
    Destination(letter: "w", name: "What is due") { _ in DueScreen() },
    Destination(letter: "a", name: "Self-assessment") { AssessmentScreen($0) },
    Destination(letter: "r", name: "Records: every table") { RecordsMenu.picker($0) },
    Destination(letter: "s", name: "Search everything") { _ in SearchScreen() },
    Destination(letter: "y", name: "Changed by two at once") { _ in ConflictsScreen() },
    Destination(letter: "d", name: "Imported data") { DataScreen($0) },
    Destination(letter: "f", name: "Guide: the framework") { _ in GuideScreen() },
    Destination(letter: "x", name: "Reports and forms") { _ in PapersScreen() },
    Destination(letter: "t", name: "Themes") { ThemePicker($0) },
  ]

  /// The menu that the second key chooses from.
  static func menu() -> MenuLayer<Workshop> {
    MenuLayer(
      title: "Go to",
      entries: all.map { destination in
        MenuEntry(destination.letter, destination.name) { .show(destination.open($0)) }
      })
  }
}
