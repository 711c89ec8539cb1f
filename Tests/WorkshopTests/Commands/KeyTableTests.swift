import Foundation
import Testing

@testable import Workshop

@Suite struct KeyTableTests {
  @Test func `the README shows the keys as the commands have them`() throws {
    let readme = try String(
      contentsOf: Self.repository.appending(path: "README.md"), encoding: .utf8)
    let sections = readme.components(separatedBy: "<!-- keys -->\n")
    let shown = sections.count == 3 ? sections[1] : ""
    #expect(
      shown == KeyTable.markdown + "\n",
      "Put this between the two marks in the README:\n\(KeyTable.markdown)")
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
