import CareerPathways
import StoreTrials

@testable import WorkspaceStore

/// A workspace on a simulated disk, with what tests do to it behind its back.
final class Desk {
  let place = TrialPlace("/home/ann")
  let files = SimulatedFileSystem()
  private var sessions = 0

  static let map = DocumentName.of("maps", "care")
  static let partner = DocumentName.of("partners", "lou")

  /// Makes the workspace and leaves it.
  init() throws {
    _ = try WorkspaceFolder.create(
      place.workspace, profile: ["name": .string("Louisville")],
      documents: [
        Self.map: .object(["id": .string("care"), "name": .string("Care"), "level": .int(1)]),
        Self.partner: .object(["id": .string("lou")]),
      ], session())
  }

  func open(_ tap: @escaping (FileOperation) -> Tap = { _ in .proceed }) throws -> WorkspaceFolder {
    try WorkspaceFolder.open(place.workspace, session(TappedFileSystem(files, tap: tap)))
  }

  func session(_ files: (any FileSystem)? = nil) -> Session {
    sessions += 1
    let time = sessions * 1000
    return place.session(files ?? self.files, seed: sessions) { time }
  }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func bytes(_ path: String) throws -> [UInt8] {
    try inFolder(of: path) { folder, name in try files.read(name, in: folder, limit: 1 << 20) }
  }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    try inFolder(of: path) { folder, name in
      try AtomicFile(name, in: folder, temporaryName: ".tmp-other", files: files)
        .replace(with: bytes)
    }
  }

  func remove(_ path: String) throws {
    try inFolder(of: path) { folder, name in try files.remove(name, in: folder) }
  }

  func names(_ path: String) throws -> [String] {
    try files.list(files.openFolder(path)).map(\.name)
  }

  /// Where the journals are.
  func stateFolder() throws -> String {
    place.state + "/" + (try names(place.state).first ?? "")
  }

  func journals() throws -> [String] {
    let folder = try stateFolder()
    return try names(folder).map { folder + "/" + $0 }
  }

  /// A path inside the workspace.
  func path(_ name: DocumentName) -> String { place.workspace + "/" + name.text }

  private func inFolder<Result>(
    of path: String, _ body: (OpenFolder, String) throws -> Result
  ) throws -> Result {
    let parts = path.split(separator: "/").map(String.init)
    let folder = try files.openFolder(making: "/" + parts.dropLast().joined(separator: "/"))
    defer { files.close(folder) }
    return try body(folder, parts.last ?? "")
  }
}

extension WorkspaceFolder {
  /// Sets one member of one document.
  @discardableResult
  func set(
    _ name: DocumentName, _ member: String, _ value: JSON?
  ) throws(StoreProblem) -> Change? {
    var members = documents[name]?.members ?? [:]
    members[member] = value
    return try commit("Set \(member)", [name: .object(members)])
  }
}
