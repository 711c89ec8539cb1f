/// A place of a document that two people changed, each in their own way.
///
/// One value stands there; the other is kept in the document beside it, until somebody chooses.
package struct DocumentConflict: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let path: [PathStep]
  /// What both began with; nil where there was nothing.
  package let before: JSON?
  /// What does not stand; nil where it was removed.
  package let other: JSON?
  /// Who wrote what does not stand; empty where nobody knows.
  package let author: String
  /// When, in milliseconds since 1970 UTC.
  package let time: Int?

  package init(
    id: RecordID, path: [PathStep], before: JSON?, other: JSON?, author: String = "",
    time: Int? = nil
  ) {
    self.id = id
    self.path = path
    self.before = before
    self.other = other
    self.author = author
    self.time = time
  }

  /// The member of a document that holds its conflicts.
  static let member = "conflicts"

  /// The conflicts that a document holds; what is none is passed over.
  package static func all(in document: JSON) -> [DocumentConflict] {
    document[member]?.elements?.compactMap { DocumentConflict($0) } ?? []
  }
}

/// A conflict as an element of an array; a value that is not there has no member.
extension DocumentConflict {
  var json: JSON {
    var members: [String: JSON] = [
      "id": .string(id.text), "path": .array(path.map { .string($0.text) }),
    ]
    members["before"] = before
    members["other"] = other
    members["by"] = author.isEmpty ? nil : .string(author)
    members["at"] = time.map(JSON.int)
    return .object(members)
  }

  init?(_ json: JSON) {
    guard let id = json.id.flatMap({ RecordID($0) }), let steps = json["path"]?.elements else {
      return nil
    }
    let path = steps.compactMap { $0.text.flatMap { PathStep($0) } }
    guard path.count == steps.count else { return nil }
    self.init(
      id: id, path: path, before: json["before"], other: json["other"],
      author: json["by"]?.text ?? "", time: json["at"]?.int)
  }
}

/// Keeping and settling.
extension DocumentConflict {
  /// The document with conflicts of it kept beside what stands; nil where it can hold none.
  package static func keeping(_ conflicts: [DocumentConflict], in document: JSON) -> JSON? {
    guard var members = document.members, !conflicts.isEmpty else { return nil }
    members[member] = .array((members[member]?.elements ?? []) + conflicts.map(\.json))
    return .object(members)
  }

  /// What stands now.
  package func standing(in document: JSON) -> JSON? {
    Difference.value(at: path[...], in: document)
  }

  /// Whether the other value has a place in the document as it is now.
  package func canTakeOther(in document: JSON) -> Bool {
    if path.last == .order { return standing(in: document) != nil }
    return Difference.value(
      at: path[...], in: Difference.setting(other, at: path[...], in: document)) == other
  }

  /// The document without this conflict: with what stands, or with the other value in its place.
  package func settled(takingOther: Bool, in document: JSON) -> JSON {
    let chosen =
      takingOther ? Difference.setting(other, at: path[...], in: document) ?? document : document
    guard var members = chosen.members else { return chosen }
    let left = (members[Self.member]?.elements ?? []).filter { $0.id != id.text }
    members[Self.member] = left.isEmpty ? nil : .array(left)
    return .object(members)
  }
}

extension Merge {
  /// The merged document with its conflicts inside; nil where both sides removed it.
  ///
  /// `theirAuthor` wrote theirs. A document that is no object holds none.
  package func kept(
    theirAuthor: String = "", time: Int? = nil, newID: () -> RecordID
  ) -> JSON? {
    guard let document else { return nil }
    let kept = conflicts.map { conflict in
      DocumentConflict(
        id: newID(), path: conflict.path, before: conflict.before, other: conflict.other,
        author: conflict.isOurs ? "" : theirAuthor, time: time)
    }
    return DocumentConflict.keeping(kept, in: document) ?? document
  }
}
