import Glibc
import Testing

@testable import TerminalUI

@Suite struct KeyboardTests {
  @Test func `all keys that are there come at once`() {
    let rig = Rig()
    rig.terminal.write(String(repeating: "x", count: 3000) + "\u{1B}[A")
    let events = rig.read(timeout: nil, watched: []).events
    #expect(events.count == 3001)
    #expect(events.last == .key(.up))
  }

  @Test func `a lone Escape becomes a key within its time`() {
    let rig = Rig()
    rig.terminal.write("\u{1B}")
    #expect(rig.read(timeout: nil, watched: []).events == [.key(.escape)])
  }

  @Test func `nothing comes when the time is over`() {
    let reading = Rig().read(timeout: 0, watched: [])
    #expect(reading.events.isEmpty && reading.signals.isEmpty && !reading.isClosed)
  }

  @Test func `a watched file that can be read ends the wait`() {
    let rig = Rig()
    let watched = Pipe()
    watched.write("!")
    #expect(rig.read(timeout: nil, watched: [watched.reading]).events.isEmpty)
  }

  @Test func `signals come with the keys`() {
    let rig = Rig()
    rig.terminal.write("a")
    rig.signals.write("\u{1C}\u{F}")
    let reading = rig.read(timeout: nil, watched: [])
    #expect(reading.events == [.key(.character("a"))])
    #expect(reading.signals == [28, 15])
  }

  @Test func `a terminal that has gone away is told after its last keys`() {
    let rig = Rig()
    rig.terminal.write("a")
    rig.terminal.endWriting()
    #expect(rig.read(timeout: nil, watched: []).events == [.key(.character("a"))])
    #expect(rig.read(timeout: nil, watched: []).isClosed)
  }
}

/// A keyboard and the two files it reads.
private final class Rig {
  let terminal = Pipe()
  let signals = Pipe()
  private lazy var keyboard = Keyboard(
    terminal: terminal.reading, signals: signals.reading, escapeDelay: 1)

  func read(timeout: Int?, watched: [Int32]) -> Keyboard.Reading {
    withExtendedLifetime(self) { keyboard.read(timeout: timeout, watched: watched) }
  }
}
