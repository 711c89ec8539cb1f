import CareerPathways
import TerminalUI

/// The stops of the eight steps.
extension TourStop {
  static let steps = research + [meetings] + pathways + training + planning

  private static let research = [
    step(
      1,
      """
      Get a first picture of the industry from data. Each step looks like this: sub-steps to tick, \
      with owner, due date and notes, and the guide’s tips. In it, t opens the screen that does \
      the work; here the landscape, from files of public agencies that you import (Ctrl-G d).
      """),
    step(
      2,
      """
      Ask businesses which occupations matter, how people move up and what each level takes. All \
      occupations of all maps stand in one table, to be typed and pasted into like a spreadsheet.
      """
    ) { OccupationsScreen($0) },
  ]

  private static let meetings = TourStop(
    "Meetings: business talks, public partners listen",
    """
    Type what is said as it is said, here or under the map (Alt-M). Each statement can become \
    feedback, an occupation, a training need or a barrier. Public partners get the digest.
    """, at: .element(5)
  ) { _ in MeetingsScreen() }

  private static let pathways = [
    step(
      3,
      """
      The pathway map: levels from the most advanced down, pathways across. Type to add an \
      occupation where the cursor stands. Ctrl-K links occupations, Ctrl-U shows a pathway as a \
      ladder, F10 checks the map, F5 shows it large to a room.
      """
    ) { MapScreen.opening($0) }
  ]

  private static let training = [
    step(
      4,
      """
      How many people finish programs, beside how many jobs open: the largest shortage comes \
      first. The verdict depends on how completers are shared among occupations; c shows where. \
      Space makes it a priority.
      """
    ) { GapScreen($0) },
    TourStop(
      "Step 4, with business: what training should be",
      """
      The training gap matrix. For each pathway and each tier: how, what and how long to train, \
      what works today and what to build. p says which need comes first.
      """, at: .step(4, subStep: 3)
    ) { _ in TrainingScreen() },
    step(
      5,
      """
      Programs to start, change or stop, as industry’s needs ask. Each stands beside the five \
      design elements that the guide puts first, from training at work to support built in; v \
      says who in business looked at it.
      """
    ) { _ in ProgramsScreen() },
  ]

  private static let planning = [
    step(
      6,
      """
      What each part of a program costs, and which resources pay for it: what is not yet covered \
      shows at once, and so does money that may not be used there. Tab leads to the resource map \
      and to the barriers to clear.
      """
    ) { _ in BraidingScreen() },
    step(
      7,
      """
      A plan of seven parts: who does what, by when, with what, and how you will know. Tasks \
      stand on a line of time; what is late shows, here, on the process map and in the list of \
      all that is due (Ctrl-G w).
      """
    ) { _ in PlanScreen() },
    step(
      8,
      """
      Run the programs, follow the outcomes, meet and listen, and adjust. Each measure goes from \
      where it began to its target; v shows reviews, what was celebrated and what was changed.
      """
    ) { _ in MeasuresScreen() },
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
