/// Turns the bytes a terminal sends into events.
///
/// What comes out does not depend on how the bytes were split over reads, with
/// one exception that terminals force on everybody: Escape is also the first
/// byte of many keys, so a lone one becomes a key when nothing follows in time
/// (`flush`). Bytes that mean nothing are skipped and never hide a later key.
package struct InputDecoder: Sendable {
  /// Two clicks on one cell within this many milliseconds are a double click.
  static let doubleClickTime = 400

  private var pending: [UInt8] = []
  private var paste: Paste?
  private var lastClick: (place: Point, time: Int)?

  package init() {}

  /// Whether a lone Escape is pending, which `flush` decides.
  package var isWaiting: Bool { paste == nil && InputParser.flushed(pending) != nil }

  /// The events that `bytes`, read at `time` in milliseconds of any clock, complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>, at time: Int = 0) -> [Event] {
    pending.append(contentsOf: bytes)
    var events: [Event] = []
    var used = 0
    while used < pending.count {
      guard let length = takeOne(from: used, at: time, &events) else { break }
      used += length
    }
    pending.removeFirst(used)
    return events
  }

  /// The events that are left once nothing more came for the time a key may take.
  package mutating func flush() -> [Event] {
    guard paste == nil, let keys = InputParser.flushed(pending) else { return [] }
    pending.removeAll(keepingCapacity: true)
    return keys.map { .key($0) }
  }

  /// Takes one unit and returns its length in bytes; nil where more bytes are needed.
  private mutating func takeOne(from start: Int, at time: Int, _ events: inout [Event]) -> Int? {
    if paste != nil { return takePaste(from: start, &events) }
    var parser = InputParser(pending[start...])
    guard let unit = parser.next() else { return nil }
    switch unit {
    case .key(let key): events.append(.key(key))
    case .mouse(let report): if let mouse = read(report, at: time) { events.append(.mouse(mouse)) }
    case .pasteStart: paste = Paste()
    case .nothing: break
    }
    return parser.index - start
  }

  private mutating func takePaste(from start: Int, _ events: inout [Event]) -> Int? {
    guard let taken = paste?.take(pending[start...]), taken.length > 0 else { return nil }
    if taken.isComplete {
      if let text = paste?.text { events.append(.paste(text)) }
      paste = nil
    }
    return taken.length
  }

  private mutating func read(_ report: MouseReport, at time: Int) -> Mouse? {
    guard let action = report.action else { return nil }
    guard action == .click else { return Mouse(action, at: report.place) }
    if let last = lastClick, last.place == report.place, time - last.time <= Self.doubleClickTime {
      lastClick = nil
      return Mouse(.doubleClick, at: report.place)
    }
    lastClick = (report.place, time)
    return Mouse(.click, at: report.place)
  }
}
