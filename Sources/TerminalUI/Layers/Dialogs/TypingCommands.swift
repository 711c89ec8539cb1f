/// Commands of dialogs in which text is typed.
extension Command {
  /// Undo and redo of what was typed: where nothing is left of it, they say so and never
  /// reach the screen behind.
  package static var typingHistory: [Command] {
    [
      typing(
        "typing.undo", "Take back what you typed", .control("z"), "Takes back what you typed."),
      typing("typing.redo", "Type it again", .control("y"), "Types again what you took back."),
    ]
  }

  /// Why neither can be done.
  static var nothingTyped: String { "There is nothing typed here to take back or type again" }

  private static func typing(
    _ id: String, _ title: String, _ key: Key, _ summary: String
  ) -> Command {
    Command(id, title, keys: [key], summary: summary) { layer, context in
      let outcome = layer.handle(.key(key), &context)
      guard case .ignored = outcome else { return outcome }
      return .refused(nothingTyped)
    }
  }
}
