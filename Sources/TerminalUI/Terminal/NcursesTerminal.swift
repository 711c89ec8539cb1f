internal import CNcurses
import Glibc

/// The terminal at standard input and output, drawn through ncurses.
///
/// ncurses is for output alone; keys are read and decoded beside it, since it
/// loses some. Only one may be started at a time: ncurses, signals and the
/// terminal's mode are there once in a process.
package final class NcursesTerminal: Terminal {
  package private(set) var size = Size(width: 80, height: 24)
  /// The extent that the reader of events knows.
  private var toldSize = Size(width: 80, height: 24)
  package private(set) var depth = ColourDepth.none
  package var looks = Looks.plain { didSet { if isOurs, looks != oldValue { dress() } } }
  package var capturesMouse = true { didSet { if isOurs { sendModes() } } }

  private let variables = TerminalVariables.current
  private var keyboard: Keyboard?
  /// Whether the screen is ours now: started, and not lent.
  private var isOurs = false
  private var isUnicode = true
  private var colours = 0
  private var inks = RoleInks()
  /// What the screen shows; nil where that is not known.
  private var shown: Canvas?
  private var wire = Wire(STDOUT_FILENO)
  /// The signal that asked the process to end.
  private var ending: Int32?

  package init() {}

  deinit { stop() }

  package func start() throws(TerminalProblem) {
    guard keyboard == nil else { return }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    isUnicode = Encoding.setUp()
    guard_keep_mode()
    // First, because ncurses leaves those signals alone that have a handler.
    let signals = guard_open()
    do throws(TerminalProblem) {
      try open()
    } catch {
      guard_close()
      throw error
    }
    keyboard = Keyboard(
      terminal: STDIN_FILENO, signals: signals, escapeDelay: variables.escapeDelay)
    fit()
    toldSize = size
    take()
    dress()
  }

  package func stop() {
    guard keyboard != nil else { return }
    give()
    screen_close()
    guard_close()
    keyboard = nil
    shown = nil
  }

  package func lend(while work: () -> Void) {
    guard isOurs else { return work() }
    give()
    guard_let_stops_through(true)
    work()
    guard_let_stops_through(false)
    takeAgain()
  }

  package func suspend() { lend { guard_stop_process() } }

  package func read(timeout: Int?, watched: [Int32]) throws(TerminalProblem) -> [Event] {
    if let ending { throw .ended(signal: ending) }
    let timeout = size == toldSize ? timeout : 0
    guard var reading = keyboard?.read(timeout: timeout, watched: watched) else {
      throw .ended(signal: SIGHUP)
    }
    if reading.isClosed { ending = SIGHUP }
    for signal in reading.signals { answer(Int32(signal)) }
    if size != toldSize { reading.events.append(.resize(size)) }
    toldSize = size
    if let ending, reading.events.isEmpty { throw .ended(signal: ending) }
    return reading.events
  }

  package func show(_ canvas: Canvas) {
    guard isOurs else { return }
    var isChanged = shown?.cursor != canvas.cursor || shown?.size != canvas.size
    if shown?.size != canvas.size { screen_erase() }
    canvas.changes(since: shown) { row, columns in
      put(canvas, row: row, columns: columns)
      isChanged = true
    }
    guard isChanged else { return }
    shown = canvas
    place(canvas.cursor)
    screen_update()
    send()
  }

  /// By the sequence OSC 52, which a terminal takes or ignores; nothing comes back.
  package func copy(_ text: String) {
    guard isOurs, variables.hasModes else { return }
    wire.send(ArraySlice("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{07}".utf8))
  }

  package func redraw() {
    guard isOurs else { return }
    screen_forget()
    screen_update()
    send()
  }
}

/// Taking the terminal and giving it back.
extension NcursesTerminal {
  private func open() throws(TerminalProblem) {
    // With these set, ncurses would keep that size whatever the terminal does.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    guard openByOwnDescription() || screen_open(variables.name) else {
      throw .unknownTerminal(variables.name)
    }
    guard screen_places_cursor() else {
      screen_close()
      throw .unsuitableTerminal(variables.name)
    }
    colours = variables.wantsColour ? Int(screen_start_colours()) : 0
    depth = variables.depth(colours: colours)
  }

  /// Opens the terminal by a description of our own, where there is one for its colours.
  private func openByOwnDescription() -> Bool {
    guard variables.wantsColour else { return false }
    if variables.takesDirectColour {
      return open(DirectColour.name, DirectColour.description)
    }
    return IndexedColour.terminals.contains(variables.name)
      && open(IndexedColour.name, IndexedColour.description)
  }

  private func open(_ name: String, _ description: String) -> Bool {
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", description, 1)
    defer {
      if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    }
    return screen_open(name)
  }

  private func take() {
    isOurs = true
    guard_hold(true)
    guard_take_mode()
    sendModes()
  }

  private func give() {
    isOurs = false
    screen_leave()
    send()
    sendModes()
    guard_restore_mode()
    guard_hold(false)
  }

  /// Takes the terminal again, after another program had it or something else stopped us.
  private func takeAgain() {
    take()
    screen_return()
    send()
    fit()
  }

  /// Switches the modes that ncurses knows nothing of.
  private func sendModes() {
    guard variables.hasModes else { return }
    let mouse = isOurs && capturesMouse ? "h" : "l"
    let modes = "\u{1B}[?2004\(isOurs ? "h" : "l")\u{1B}[?1000\(mouse)\u{1B}[?1006\(mouse)"
    wire.send(ArraySlice(modes.utf8))
  }

  /// Sends what ncurses has put into its output.
  private func send() {
    wire.send(marksFrames: variables.hasModes) {
      Int(screen_take_output($0.baseAddress, Int32($0.count)))
    }
  }
}

/// Answering signals.
extension NcursesTerminal {
  private func answer(_ signal: Int32) {
    switch signal {
    case SIGWINCH: fit()
    case SIGTSTP: suspend()
    case SIGCONT: takeAgain()
    default: ending = signal
    }
  }

  /// Takes the terminal's extent over; the extent stays where the system does not know it.
  private func fit() {
    var extent = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &extent) == 0, extent.ws_row > 0, extent.ws_col > 0 {
      size = Size(width: Int(extent.ws_col), height: Int(extent.ws_row))
    }
    screen_resize(Int32(size.height), Int32(size.width))
    guard shown?.size != size else { return }
    screen_forget()
    shown = nil
  }
}

/// Drawing.
extension NcursesTerminal {
  /// Sets the colours and attributes of every role, and repaints.
  private func dress() {
    inks = RoleInks(looks, colours: colours) { traits in
      screen_attributes(
        traits.contains(.bold), traits.contains(.dim), traits.contains(.underline),
        traits.contains(.reverse), traits.contains(.italic))
    }
    for pair in inks.pairs { screen_set_pair(pair.number, pair.ink, pair.paper) }
    guard let canvas = shown else { return }
    shown = nil
    show(canvas)
  }

  private func place(_ cursor: Point?) {
    if let cursor {
      screen_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      screen_hide_cursor()
    }
  }

  private func put(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    let inks = inks
    let start = row * canvas.size.width
    let cells = canvas.cells[(start + columns.lowerBound)..<(start + columns.upperBound)]
    withUnsafeTemporaryAllocation(of: screen_cell.self, capacity: columns.count) { line in
      for (index, cell) in cells.enumerated() {
        var drawn = screen_cell()
        drawn.scalars.0 = cell.width == 0 ? 0 : cell.glyph
        drawn.attributes = inks[cell.style].attributes
        drawn.pair = inks[cell.style].pair
        if cell.glyph > 0x7E { spell(cell, of: canvas, into: &drawn) }
        line.initializeElement(at: index, to: drawn)
      }
      screen_put(Int32(row), Int32(columns.lowerBound), line.baseAddress, Int32(line.count))
    }
  }

  /// Fills in what is no plain letter: one outside ASCII, or one with marks.
  private func spell(_ cell: Cell, of canvas: Canvas, into drawn: inout screen_cell) {
    guard isUnicode else {
      drawn.scalars.0 = PlainGlyphs.stand(for: cell.glyph).value
      return
    }
    guard cell.glyph >= Cell.firstCluster else { return }
    let scalars = canvas.text(of: cell).unicodeScalars.map(\.value) + [0, 0, 0, 0, 0]
    drawn.scalars = (scalars[0], scalars[1], scalars[2], scalars[3], scalars[4])
  }
}
