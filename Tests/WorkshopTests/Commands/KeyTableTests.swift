import Foundation
import Testing

@testable import Workshop

/// One after another, since both tables stand in one file.
@Suite(.serialized) struct KeyTableTests {
  @Test func `the README shows the keys as the commands have them`() throws {
    try Self.expect(KeyTable.markdown, between: "<!-- keys -->\n")
  }

  @Test func `the README shows where each point of the guide is done`() throws {
    try Self.expect(GuideTable.markdown, between: "<!-- guide -->\n")
  }

  /// `ACCEPT_GOLDEN=1` writes the table into the README, as it does screens into their files.
  private static func expect(_ table: String, between mark: String) throws {
    let file = repository.appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    var sections = readme.components(separatedBy: mark)
    try #require(sections.count == 3)
    if ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] != nil {
      sections[1] = table + "\n"
      try Data(sections.joined(separator: mark).utf8).write(to: file)
    }
    #expect(sections[1] == table + "\n")
  }

  @Test func `the README's map of the code names every module there is`() throws {
    let readme = try String(
      contentsOf: Self.repository.appending(path: "README.md"), encoding: .utf8)
    let sources = Self.repository.appending(path: "Sources")
    for module in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
      #expect(readme.contains("`\(module)`"), "The README does not name \(module).")
    }
  }

  /// The folder that holds Package.swift.
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
