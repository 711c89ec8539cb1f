import CareerPathways

/// A short piece of work on a workspace, to be interrupted in every way there is.
package struct Trial: Sendable, CustomStringConvertible {
  package let name: String
  package let steps: [Step]

  package var description: String { name }

  /// Whether it writes so much that it is better done less often.
  package var isLong: Bool { name == "full journal" }

  /// Whether another program edits too, so that a crash can leave conflicts.
  package var isChangedElsewhere: Bool {
    steps.contains { if case .replaceElsewhere = $0 { true } else { false } }
  }

  /// Whether another workshop edits too, so that a file not replaced can leave conflicts.
  package var isShared: Bool {
    steps.contains { if case .editBeside = $0 { true } else { isChangedElsewhere } }
  }

  /// One thing a user, or the world around, does.
  package enum Step: Sendable {
    /// Makes the workspace with its first documents.
    case create
    case edit(@Sendable (inout [DocumentName: JSON]) -> Void)
    /// Another workshop, which stays open, edits too.
    case editBeside(@Sendable (inout [DocumentName: JSON]) -> Void)
    case undo
    case redo
    /// Ends the session and begins another.
    case reopen
    /// Another program replaces a document.
    case replaceElsewhere(DocumentName, JSON)
    /// Another program leaves a document damaged.
    case damage(DocumentName)
    /// A crash of an earlier version leaves half a line behind the ended journals.
    case tearJournal
  }

  init(_ name: String, _ steps: [Step]) {
    self.name = name
    self.steps = steps
  }
}

extension Trial {
  /// The steps that are disturbed; the first only where it is the trial's subject.
  package var disturbedSteps: Range<Int> { (name == "create" ? 0 : 1)..<steps.count }

  /// What must be there once `acknowledged` of the disturbed steps are.
  package func model(_ acknowledged: [Int]) -> TrialModel? {
    let done = Array(0..<disturbedSteps.lowerBound) + acknowledged
    return done.contains(0) ? TrialModel(done.map { steps[$0] }) : nil
  }

  /// The models that fit when the first step that was not acknowledged may have happened too.
  package func models(inDoubtAfter acknowledged: [Int]) -> [TrialModel?] {
    guard let doubtful = disturbedSteps.first(where: { !acknowledged.contains($0) }) else {
      return [model(acknowledged)]
    }
    return [model(acknowledged), model((acknowledged + [doubtful]).sorted())]
  }
}

extension DocumentName {
  /// The document of one record in a folder, for tests.
  package static func of(_ folder: String, _ id: String) -> DocumentName {
    DocumentName(folder + "/" + id + ".json") ?? .workspace
  }
}

extension Trial {
  static let partner = DocumentName.of("partners", "lou")
  static let map = DocumentName.of("maps", "care")
  static let response = DocumentName.of("assessments/spring", "ann")

  /// The documents of a new workspace, beside `workspace.json`.
  package static let firstDocuments: [DocumentName: JSON] = [
    partner: .object(["id": .string("lou"), "name": .string("Louisville Metro")]),
    map: .object([
      "id": .string("care"), "name": .string("Healthcare"),
      "cells": .array([
        .object(["id": .string("aide"), "postings": .int(120)]),
        .object(["id": .string("nurse"), "postings": .int(310)]),
      ]),
    ]),
    response: .object(["id": .string("ann"), "ratings": .object(["forming": .int(3)])]),
  ]

  /// Sets one member of one document.
  static func set(_ document: DocumentName, _ member: String, _ value: JSON) -> Step {
    .edit(setting(document, member, value))
  }

  /// The same in another workshop.
  static func setBeside(_ document: DocumentName, _ member: String, _ value: JSON) -> Step {
    .editBeside(setting(document, member, value))
  }

  private static func setting(
    _ document: DocumentName, _ member: String, _ value: JSON
  ) -> @Sendable (inout [DocumentName: JSON]) -> Void {
    { documents in
      guard case .object(var members)? = documents[document] else { return }
      members[member] = value
      documents[document] = .object(members)
    }
  }

  /// Adds a whole document.
  static func add(_ document: DocumentName, _ value: JSON) -> Step {
    .edit { $0[document] = value }
  }

  static func remove(_ document: DocumentName) -> Step { .edit { $0[document] = nil } }

  /// Several documents in one edit: a new cell, a new partner, and a response gone.
  static let editOfSeveral = Step.edit { documents in
    let cell = JSON.object(["id": .string("medic"), "postings": .int(44)])
    documents[map] = Difference.setting(
      cell, at: [.member("cells"), .element("medic")], in: documents[map])
    documents[.of("partners", "kctcs")] = .object(["id": .string("kctcs")])
    documents[response] = nil
  }
}
