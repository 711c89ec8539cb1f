import Foundation

/// The system’s Git, at work in one folder.
struct Git {
  let folder: String

  /// What a run of Git came to.
  struct Answer {
    let status: Int32
    /// What it printed, and what it said.
    let text: String

    var isDone: Bool { status == 0 }
    /// The parts of a text that Git parted by NUL.
    var parts: [String] { text.split(separator: "\0").map(String.init) }
  }

  func callAsFunction(_ words: String...) throws -> Answer { try run(words) }

  /// Runs Git to its end; what it asks goes to the person at the terminal.
  func run(_ words: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, text: String(decoding: bytes, as: UTF8.self))
  }
}
