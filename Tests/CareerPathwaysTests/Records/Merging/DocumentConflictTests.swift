import Testing

@testable import CareerPathways

@Suite struct DocumentConflictTests {
  private let document = JSON.object([
    "title": .string("Ours"),
    "occupations": .array([.object(["id": .string("x"), "wage_low": .int(1)])]),
  ])

  @Test func `a document keeps its conflicts and gives them back`() throws {
    let conflicts = [
      DocumentConflict(
        id: RecordID(fixed: "c1"), path: [.member("title")], before: nil,
        other: .string("Theirs"), author: "Ann", time: 7),
      DocumentConflict(
        id: RecordID(fixed: "c2"), path: [.member("occupations"), .element("x")],
        before: .null, other: nil),
      DocumentConflict(
        id: RecordID(fixed: "c3"), path: [.member("occupations"), .order], before: .array([]),
        other: .array([.string("x")])),
    ]
    let kept = try #require(DocumentConflict.keeping(conflicts, in: document))
    #expect(DocumentConflict.all(in: kept) == conflicts)
    #expect(DocumentConflict.keeping(conflicts, in: .string("no object")) == nil)
  }

  @Test func `settling leaves one value and no trace`() throws {
    let conflict = DocumentConflict(
      id: RecordID(fixed: "c1"), path: [.member("title")], before: nil, other: .string("Theirs"))
    let kept = try #require(DocumentConflict.keeping([conflict], in: document))
    #expect(conflict.settled(takingOther: false, in: kept) == document)
    #expect(conflict.settled(takingOther: true, in: kept)["title"] == .string("Theirs"))
    #expect(DocumentConflict.all(in: conflict.settled(takingOther: true, in: kept)).isEmpty)
    #expect(conflict.standing(in: kept) == .string("Ours"))
  }

  @Test func `a value whose place is gone cannot be taken`() {
    let conflict = DocumentConflict(
      id: RecordID(fixed: "c1"),
      path: [.member("occupations"), .element("gone"), .member("wage_low")], before: nil,
      other: .int(5))
    #expect(!conflict.canTakeOther(in: document))
    #expect(conflict.settled(takingOther: true, in: document) == document)
  }

  @Test func `what is no conflict in the member is passed over`() {
    let odd = JSON.object([
      "conflicts": .array([
        .int(3), .object(["id": .string("NOT AN ID")]),
        .object(["id": .string("a"), "path": .array([.string("?")])]),
      ])
    ])
    #expect(DocumentConflict.all(in: odd).isEmpty)
  }
}
