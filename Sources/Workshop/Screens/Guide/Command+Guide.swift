import CareerPathways
import TerminalUI

extension Command where Screen.Context == Workshop {
  /// Opens the guide at the place that a screen is about; the same keys wherever they are free.
  ///
  /// `id` is the name of the screen, in front of `.guide`.
  static func readingGuide(
    _ id: String, keys: [Key] = [.alt("g"), .character("f")],
    at place: @escaping @Sendable (Screen, Workshop) -> GuidePlace
  ) -> Command {
    Command(
      id + ".guide", "Read the guide about this", keys: keys,
      summary: "Opens the guide at the place that this screen is about."
    ) { screen, workshop in GuideScreen.opening(at: place(screen, workshop), &workshop) }
  }
}
