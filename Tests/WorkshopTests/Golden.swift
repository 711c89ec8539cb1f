import Foundation
import Testing

/// Screens as they were accepted, one text file each in the folder `Golden`.
///
/// `ACCEPT_GOLDEN=1 swift test --filter WorkshopTests` writes the screens as they
/// are now; look at what changed before it is committed.
enum Golden {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Golden")

  static func expect(
    _ screen: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] != nil {
      try Data((screen + "\n").utf8).write(to: file)
    }
    let accepted = try String(contentsOf: file, encoding: .utf8)
    #expect(screen + "\n" == accepted, sourceLocation: sourceLocation)
  }
}
