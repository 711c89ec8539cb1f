/// A record that has a name among its like, so that it is listed, written to files and brought back.
package protocol ListedRecord: Record {
  /// Names the kind for life, and the folder of its files where each has one of its own.
  static var folder: RecordID { get }
  /// One of them and several of them in words.
  static var noun: Noun { get }
  /// What they are kept for, in a sentence or two.
  static var purpose: String { get }
  /// Where in the guide they come from.
  static var place: GuidePlace { get }
  /// The fields as lists and files have them: a form may show fewer.
  static var listed: [Field<Self>] { get }

  /// What lists and messages call it.
  var title: String { get }

  /// Whether it stands before another where nobody sorted them.
  static func precedes(_ one: Self, _ other: Self) -> Bool

  /// The record as it may come into a workspace from a file, with what the workspace keeps of the
  /// one in its place.
  func admitted(to workspace: Workspace) throws(FieldProblem) -> Self
}

extension ListedRecord {
  package static var listed: [Field<Self>] { fields }

  /// The text of the first field.
  package var title: String { Self.fields.first?.text(of: self) ?? "" }

  /// By title; those without one come last.
  package static func precedes(_ one: Self, _ other: Self) -> Bool {
    (one.title.isEmpty ? 1 : 0, one.title.lowercased(), one.id)
      < (other.title.isEmpty ? 1 : 0, other.title.lowercased(), other.id)
  }

  package func admitted(to workspace: Workspace) throws(FieldProblem) -> Self { self }
}

/// A record with parts that are no fields, which goes to a file and comes back whole.
package protocol WholeRecord: ListedRecord {
  /// How one is made, in a sentence.
  static var making: String { get }

  /// The record with its parts, without its id.
  var whole: JSON { get }

  init(whole: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem)
}

extension WholeRecord where Self: RecordDocument {
  package var whole: JSON { json }

  package init(whole: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    try self.init(json: whole, id: id, at: place)
  }
}

/// A kind of thing in words, in lower case: `partner` and `partners`.
package struct Noun: Hashable, Sendable {
  package let one: String
  package let many: String

  /// Many is one with an `s` where nothing else is said.
  package init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? one + "s"
  }

  /// The plural with a capital, as a heading.
  package var heading: String { many.prefix(1).uppercased() + many.dropFirst() }
}
