/// One thing the user can do, in one row.
///
/// Footer, help, palette, mouse targets and the README's key table are printed
/// from these rows, and so is the reason why a command cannot work now.
package struct Command<Screen: Layer>: Sendable {
  /// Stable name, `screen.verb`, lower case.
  package let id: String
  /// What the palette and help call it: a verb and its object.
  package let title: String
  /// What the footer calls it: one or two words; empty keeps it out of the footer.
  package let label: String
  /// The keys that run it, the one to show first.
  package let keys: [Key]
  /// One sentence for help.
  package let summary: String
  /// Why it cannot work now, or nil when it can.
  package let refusal: @Sendable (Screen, Screen.Context) -> String?
  package let run: @Sendable (inout Screen, inout Screen.Context) -> Outcome<Screen.Context>

  package init(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    refusal: @escaping @Sendable (Screen, Screen.Context) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Screen, inout Screen.Context) -> Outcome<Screen.Context>
  ) {
    self.id = id
    self.title = title
    self.label = label
    self.keys = keys
    self.summary = summary
    self.refusal = refusal
    self.run = run
  }
}

/// A command as the footer, the help and the palette show it.
package struct CommandRow: Equatable, Sendable {
  package let id: String
  package let title: String
  package let label: String
  package let keys: [Key]
  package let summary: String
  /// Why it cannot work now, or nil when it can.
  package let refusal: String?
}

/// What a layer answers to an event.
package enum Outcome<Context> {
  /// Nothing; the event goes on to the commands that work everywhere.
  case ignored
  /// Done.
  case handled
  /// Done, and this layer comes in front.
  case push(any Layer<Context>)
  /// Done, and this layer takes the place of the front one.
  case replace(any Layer<Context>)
  /// Done, and every layer but the first goes; then this one comes in front, if any.
  case show((any Layer<Context>)?)
  /// Done, and the front layer goes.
  case close
  /// Done, the front layer goes, and the command with this id runs in the one behind it.
  case closeAndRun(String)
  /// A command cannot work now, for this reason.
  case refused(String)
  /// Something only the outermost loop can do.
  case effect(Effect)
}

/// What a layer asks of the outermost loop.
package enum Effect: Equatable, Sendable {
  case quit
  case suspend
  case redraw
  case toggleMouse
  /// Opens text in the user's own editor; the answer comes back as `Event.paste`
  /// would, through `Layer.edited`.
  case editText(String)
}
