import CareerPathways
import TerminalUI

/// The stops of the eight steps.
extension TourStop {
  static let steps: [TourStop] = [
    step(
      1,
      """
      Get a first picture of the industry from data. Each step looks like this: its sub-steps to \
      tick at the left, with owner, due date and notes; the guide’s tips and tools at the right. \
      The command ‘pathways data import’ reads the files that public agencies publish.
      """),
    step(
      2,
      """
      Ask businesses which occupations matter, how people move up and what each level takes; \
      business talks, public partners listen. All occupations of all maps stand in one table, to \
      be typed and pasted into like a spreadsheet.
      """
    ) { OccupationsScreen($0) },
    step(
      3,
      """
      The pathway map: levels from the most advanced down, pathways across. Type to add an \
      occupation where the cursor stands. Ctrl-K links occupations, Ctrl-U shows a pathway as a \
      ladder, F10 checks the map, F5 shows it large to a room.
      """
    ) { MapScreen.opening($0) },
    step(
      4,
      """
      Compare how many people finish programs with how many jobs open, and ask business what \
      training should be. The blank training gap matrix prints from the reports and forms.
      """),
    step(
      5,
      """
      Start, change or stop programs as industry’s needs ask. The guide puts five things first, \
      from training at work to support built in; Tab reads about them here.
      """),
    step(
      6,
      """
      Find what the programs still need: map every resource, not money alone, and clear the \
      barriers in policy, licensing and credit.
      """),
    step(
      7,
      """
      Agree on a plan of seven parts: who does what, by when, with what, and how you will know. \
      Press d on a sub-step for its due date; what is overdue shows on the process map.
      """),
    step(
      8,
      """
      Run the programs, follow the outcomes, meet and listen, and adjust. Celebrate what works \
      and admit what does not.
      """),
  ]

  /// The stop of a step: on the screen where its work is done, or the step itself.
  private static func step(
    _ number: Int, _ words: String,
    screen: (@Sendable (Workshop) -> any Layer<Workshop>)? = nil
  ) -> TourStop {
    TourStop(
      "Step \(number): \(Guide.step(number)?.shortTitle ?? "")", words, at: .step(number),
      screen: screen ?? { _ in StepScreen(step: number) })
  }
}
