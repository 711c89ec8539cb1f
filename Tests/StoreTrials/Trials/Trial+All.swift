import CareerPathways

extension Trial {
  /// Every kind of work that writes; the first step of all but the first is done undisturbed.
  package static let all = [
    Trial("create", [.create, set(map, "name", .string("Care"))]),
    Trial(
      "edit one document",
      [
        .create, set(map, "name", .string("A")), set(map, "name", .string("B")),
        set(partner, "name", .null),
      ]),
    Trial("edit several documents", [.create, editOfSeveral, set(map, "name", .string("After"))]),
    Trial(
      "undo",
      [
        .create, set(map, "name", .string("A")), editOfSeveral, .undo, .undo,
        set(partner, "n", .int(1)),
      ]),
    Trial(
      "redo", [.create, set(map, "name", .string("A")), editOfSeveral, .undo, .undo, .redo, .redo]),
    Trial(
      "reopen",
      [
        .create, set(map, "name", .string("A")), .reopen, set(partner, "name", .string("B")),
        .reopen,
        .undo, .undo, .reopen, .redo,
      ]),
    Trial(
      "add documents",
      [
        .create, add(.of("meetings", "kickoff"), .object(["id": .string("kickoff")])),
        add(
          .of("assessments/autumn", "bo"), .object(["id": .string("bo"), "note": .string("é€😀")])),
      ]),
    Trial("remove documents", [.create, remove(partner), remove(response), .undo]),
    Trial(
      "damaged neighbour",
      [.create, .damage(partner), set(map, "name", .string("A")), editOfSeveral, .undo]),
    Trial(
      "changed elsewhere",
      [
        .create, .replaceElsewhere(map, changedElsewhere), set(map, "note", .string("A")),
        .replaceElsewhere(response, .object(["id": .string("ann")])),
        set(response, "note", .int(1)), .undo,
      ]),
    Trial(
      "conflict",
      [
        .create, .replaceElsewhere(map, changedElsewhere), set(map, "name", .string("Mine")),
        set(partner, "name", .string("B")),
      ]),
    Trial(
      "two workshops",
      [
        .create, set(map, "name", .string("A")), setBeside(map, "name", .string("Healthcare")),
        set(partner, "name", .string("B")), setBeside(partner, "name", .string("C")),
        set(map, "name", .string("D")),
      ]),
    Trial(
      "torn journal",
      [
        .create, set(map, "name", .string("A")), .tearJournal, set(map, "name", .string("B")),
        .tearJournal, .undo, .undo,
      ]),
    Trial(
      "full journal",
      [
        .create, set(map, "note", .string(longText)), set(map, "name", .string("A")), .undo,
        .reopen, .undo,
      ]),
  ]

  private static let changedElsewhere = JSON.object([
    "id": .string("care"), "name": .string("Theirs"), "region": .string("Kentuckiana"),
  ])

  /// Longer than a journal may grow.
  private static let longText = String(repeating: "Employers speak. ", count: 17_000)
}
