import CareerPathways
import Glibc
import WorkspaceStore

/// A workspace as a partnership may have it after a few meetings.
struct Workload {
  private let path: String
  private let session: Session

  init(_ folder: String) throws {
    path = folder + "/workspace.pathways"
    session = Session(
      author: "Ann", stateFolder: folder + "/state", documentFolders: ["maps", "partners"],
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
      })
    var documents: [DocumentName: JSON] = [:]
    for index in 0..<20 { documents[Self.name(index)] = Self.document(cells: 12) }
    _ = try WorkspaceFolder.create(path, profile: [:], documents: documents, session)
  }

  func open() throws -> WorkspaceFolder { try WorkspaceFolder.open(path, session) }

  func edit(times: Int) throws {
    let folder = try open()
    for index in 0..<times { _ = try edit(folder, index) }
  }

  func edit(_ folder: WorkspaceFolder, _ index: Int) throws -> Change? {
    let name = Self.name(index % 20)
    let path: [PathStep] = [.member("cells"), .element("cell\(index % 12)"), .member("postings")]
    let after = Difference.setting(.int(index), at: path[...], in: folder.document(name))
    return try folder.commit("Set the postings of Nursing assistants to \(index)", [name: after])
  }

  static let largeDocument = document(cells: 4000)

  private static func name(_ index: Int) -> DocumentName {
    DocumentName("maps/map\(index).json") ?? .workspace
  }

  private static func document(cells: Int) -> JSON {
    .object([
      "name": .string("Healthcare"),
      "cells": .array((0..<cells).map(cell)),
    ])
  }

  private static func cell(_ index: Int) -> JSON {
    .object([
      "id": .string("cell\(index)"), "name": .string("Nursing assistants"),
      "soc": .string("31-1131"), "postings": .int(index * 37), "wage_low": .int(1450 + index),
      "skills": .array([.string("care"), .string("charting")]),
      "notes": .string("Employers say “we need more”, and the é matters."), "supports": .null,
    ])
  }
}
