/// The screen and the keyboard that a program runs on.
///
/// One thread owns a terminal. Between `start` and `stop` nothing else may
/// write to it. Events come from `read` alone, pictures go through `show` alone.
package protocol Terminal: AnyObject {
  /// The extent of the screen; a change arrives as `Event.resize`.
  var size: Size { get }

  /// The colours it can show, known once started; what `looks` should be made for.
  var depth: ColourDepth { get }

  /// How each role looks; setting it repaints what is shown.
  var looks: Looks { get set }

  /// Whether clicks and the wheel come here; if not, the terminal selects and copies text.
  var capturesMouse: Bool { get set }

  /// Takes the screen over.
  func start() throws(TerminalProblem)

  /// Gives the screen back as it was; does nothing when not started.
  func stop()

  /// Gives the screen and the keyboard to another program while `work` runs, then repaints.
  func lend(while work: () -> Void)

  /// Stops the process until the user's shell continues it, then repaints.
  func suspend()

  /// Waits for events and returns all that are there, oldest first.
  ///
  /// Empty after `timeout` milliseconds (nil: no limit) and as soon as one of
  /// the `watched` file descriptors can be read.
  ///
  /// - Throws: `TerminalProblem.ended` when the process is asked to end or the
  ///   terminal went away; the caller puts things in order and stops.
  func read(timeout: Int?, watched: [Int32]) throws(TerminalProblem) -> [Event]

  /// Makes the screen look like `canvas`; writes what differs, and nothing if nothing does.
  func show(_ canvas: Canvas)

  /// Hands text to the clipboard that other programs paste from, where the terminal does that.
  func copy(_ text: String)

  /// Repaints every cell, for a screen that something else wrote on.
  func redraw()
}

extension Terminal {
  package func read(timeout: Int? = nil) throws(TerminalProblem) -> [Event] {
    try read(timeout: timeout, watched: [])
  }
}
