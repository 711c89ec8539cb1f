import TerminalUI

/// The outermost loop: events in, one frame out, until the user quits.
package struct WorkshopLoop {
  private let terminal: any Terminal
  private var workshop: Workshop
  private var stack: LayerStack<Workshop>
  private var shownTheme: Theme?
  /// What other programs can paste.
  private var handedOut = Clipboard()

  /// `isTouring` opens the tour over the first screen.
  package init(terminal: any Terminal, workshop: Workshop, isTouring: Bool = false) {
    self.terminal = terminal
    self.workshop = workshop
    stack = LayerStack(
      first: workshop.isOpen ? HomeScreen() : StartScreen(), everywhere: Everywhere())
    if isTouring { stack.push(TourScreen()) }
  }

  /// Runs until the user quits or the process is asked to end; the terminal is then as it was.
  package mutating func run() throws(TerminalProblem) {
    try terminal.start()
    defer { terminal.stop() }
    defer { workshop.saveMemory() }
    repeat {
      show()
      if workshop.finishOpening() { show() }
      workshop.saveMemory()
      workshop.gatherTitles()
      if workshop.goOn() { show() }
      if !stack.front.isDrafting(workshop), workshop.takeInAwaited() { show() }
    } while try answer(read())
  }

  /// Waits for events, but with work to go on with takes only those that are there.
  ///
  /// What is half typed is kept where the process is asked to end.
  private mutating func read() throws(TerminalProblem) -> [Event] {
    do throws(TerminalProblem) {
      let events = try terminal.read(
        timeout: workshop.errand == nil ? workshop.watch?.interval : 0,
        watched: workshop.watch?.descriptor.map { [$0] } ?? [])
      if events.isEmpty { workshop.listen() }
      return events
    } catch {
      stack.keep(&workshop)
      throw error
    }
  }

  /// Answers events, oldest first; false once the user quits.
  private mutating func answer(_ events: [Event]) -> Bool {
    for event in events {
      guard perform(stack.handle(event, &workshop)) else { return false }
    }
    handOutClipboard()
    return true
  }

  /// Lets other programs paste what was copied here.
  private mutating func handOutClipboard() {
    guard workshop.clipboard != handedOut else { return }
    handedOut = workshop.clipboard
    if handedOut.fitsTerminal { terminal.copy(handedOut.text) }
  }

  /// Draws one frame; the terminal sends only what differs from the last.
  private mutating func show() {
    if workshop.appearance.theme != shownTheme {
      shownTheme = workshop.appearance.theme
      terminal.looks = workshop.appearance.theme.looks(for: terminal.depth)
    }
    terminal.show(stack.draw(terminal.size, workshop))
  }

  /// Does what only the loop can do; false ends it.
  private mutating func perform(_ effect: Effect?) -> Bool {
    switch effect {
    case nil: break
    case .quit: return false
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .toggleMouse: toggleMouse()
    case .editText(let text): return edit(text)
    }
    return true
  }

  private mutating func toggleMouse() {
    terminal.capturesMouse.toggle()
    workshop.notice = Notice(
      terminal.capturesMouse
        ? "The mouse works here again"
        : "The mouse is off here: the terminal itself selects and copies text")
  }

  private mutating func edit(_ text: String) -> Bool {
    let editor = OutsideEditor(workshop.surroundings.environment)
    var answer: Result<String, OutsideEditor.Problem> = .success(text)
    terminal.lend { answer = Result { () throws(OutsideEditor.Problem) in try editor.edit(text) } }
    switch answer {
    case .success(let edited): return perform(stack.edited(edited, &workshop))
    case .failure(let problem):
      workshop.notice = Notice(Sentences.editor(problem), .failure)
      return true
    }
  }
}
