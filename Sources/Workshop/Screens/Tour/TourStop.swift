import CareerPathways
import TerminalUI

/// One stop of the tour: a screen as it is now, and what to know about it.
struct TourStop: Sendable {
  let title: String
  /// What happens here in the process, and how the screen serves it: 80 words at most.
  let words: String
  /// Where the guide says more.
  let place: GuidePlace
  /// The screen; nil for the process map, to which leaving the tour leads anyway.
  let screen: (@Sendable (Workshop) -> any Layer<Workshop>)?

  init(
    _ title: String, _ words: String, at place: GuidePlace,
    screen: (@Sendable (Workshop) -> any Layer<Workshop>)? = nil
  ) {
    self.title = title
    self.words = words
    self.place = place
    self.screen = screen
  }
}

extension TourStop {
  /// Five minutes: from the process map through the eight steps to what is handed on.
  static let all: [TourStop] =
    opening + steps + [
      TourStop(
        "What you hand on",
        """
        Reports, a page for business, a status for the state, pitches and the guide’s forms, blank \
        to fill in by hand. Enter writes one to a file that prints. Ctrl-G x opens this screen.
        """, at: .conclusion
      ) { _ in PapersScreen() },
      TourStop(
        "Where to go from here",
        """
        The whole guide is here, in plain words, with links to the screens that do the work. \
        Ctrl-G f opens it; Alt-G opens it at what you are working on. F1 shows the keys of any \
        screen, Ctrl-P finds any command, Ctrl-Z takes anything back. Esc ends the tour.
        """, at: .introduction
      ) { _ in GuideScreen() },
    ]

  private static let opening = [
    TourStop(
      "The process map",
      """
      Career pathways are built in eight steps, on a partnership that business leads. The workshop \
      opens here: the six elements that come first, the eight steps, and what comes next. \
      Everything you do is saved at once. In this tour Enter goes on, and t opens the screen of a \
      stop to try it.
      """, at: .process),
    TourStop(
      "First, a sector partnership",
      """
      A convener whom industry trusts gathers public partners and data, engages businesses and \
      keeps the talks going. Space ticks an element, n writes a note on it.
      """, at: .foundation
    ) { _ in ElementsScreen() },
    TourStop(
      "What the partnership has, and what is missing",
      """
      The same six elements, read from your records: partners, people, the charter, commitments, \
      data. Enter opens the table where something is missing; m shows that alone.
      """, at: .element(2)
    ) { PartnershipScreen($0) },
    TourStop(
      "Where does the region stand?",
      """
      Partners rate sixteen indicators from 1 to 5, each alone or the team together. Enter opens a \
      form, c compares what people rated, and p says what is low and which step helps.
      """, at: .appendix(.selfAssessment)
    ) { AssessmentScreen($0) },
  ]
}
