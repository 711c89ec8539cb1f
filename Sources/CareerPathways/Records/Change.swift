/// One edit of a workspace: what differs, in whose words, by whom and when.
///
/// Undo, the journal, the history, "what changed since", merging and live
/// reload all speak `Change`.
package struct Change: Hashable, Sendable {
  package let id: RecordID
  /// What was done, as a sentence in the past tense without a full stop.
  package let sentence: String
  package let author: String
  /// Milliseconds since 1970 UTC.
  package let time: Int
  package let deltas: [Delta]

  package init(id: RecordID, sentence: String, author: String, time: Int, deltas: [Delta]) {
    self.id = id
    self.sentence = sentence
    self.author = author
    self.time = time
    self.deltas = deltas
  }

  /// The deltas that take this change back.
  package var inverse: [Delta] { Difference.inverse(of: deltas) }
}

/// One place that differs, with its value before and after.
package struct Delta: Hashable, Sendable {
  /// The file the value lives in, for example `maps/k3x9.json`.
  package let document: DocumentName
  /// Where inside the document; empty for the document itself.
  package let path: [PathStep]
  /// Nil where there was nothing.
  package let before: JSON?
  /// Nil where nothing is left.
  package let after: JSON?

  package init(document: DocumentName, path: [PathStep], before: JSON?, after: JSON?) {
    self.document = document
    self.path = path
    self.before = before
    self.after = after
  }

  package var inverse: Delta {
    Delta(document: document, path: path, before: after, after: before)
  }
}

/// One step down into a document.
package enum PathStep: Hashable, Sendable {
  /// A member of an object.
  case member(String)
  /// The element of an array that holds this `id`.
  case element(String)
  /// The order of an array's elements, as an array of their ids; always the last step.
  case order
}

/// A document's place in the workspace: folder and file name, with `/` between.
package struct DocumentName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// `workspace.json` itself.
  package static let workspace = DocumentName(trusted: "workspace.json")

  /// The file of one record: `folder/ID.json`, or `folder/subfolder/ID.json`.
  package init(folders: [RecordID], id: RecordID) {
    text = (folders.map(\.text) + [id.text]).joined(separator: "/") + ".json"
  }

  /// Nil for a text that names no document.
  package init?(_ text: String) {
    if text == Self.workspace.text {
      self = .workspace
      return
    }
    guard text.hasSuffix(".json") else { return nil }
    let parts = text.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
    let ids = parts.compactMap { RecordID(String($0)) }
    guard ids.count == parts.count, (2...3).contains(ids.count) else { return nil }
    self.init(trusted: text)
  }

  private init(trusted text: String) { self.text = text }

  /// The ids between the slashes: folders, then the record.
  package var ids: [RecordID] {
    text.dropLast(5).split(separator: "/").compactMap { RecordID(String($0)) }
  }

  package static func < (left: DocumentName, right: DocumentName) -> Bool {
    left.text < right.text
  }

  package var description: String { text }
}
