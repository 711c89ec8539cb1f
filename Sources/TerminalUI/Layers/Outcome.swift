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
  /// Done, and this layer takes the place of all.
  case restart(any Layer<Context>)
  /// Done, and the front layer goes.
  case close
  /// Done, the front layer goes, and the command with this id runs in the one behind it.
  case closeAndRun(String)
  /// Done, the front layer goes, and this layer takes the place of the one behind it.
  case closeAndReplace(any Layer<Context>)
  /// Done, and the help of the front layer comes in front.
  case help
  /// Done, and the palette of every command comes in front.
  case palette
  /// A command cannot work now, for this reason.
  case refused(String)
  /// Something only the outermost loop can do.
  case effect(Effect)

  /// What a dialog answers once the choice made in it came to this: it goes too.
  package var closingDialog: Outcome {
    switch self {
    case .ignored, .handled: .close
    case .push(let layer): .replace(layer)
    case .replace, .show, .restart, .close, .closeAndRun, .closeAndReplace, .help, .palette,
      .refused, .effect:
      self
    }
  }
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
