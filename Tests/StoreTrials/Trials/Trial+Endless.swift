import CareerPathways

extension Trial {
  /// The `index`-th step of work that never ends; the same whenever it is asked.
  package static func endlessStep(_ index: Int) -> Step {
    switch index % 8 {
    case 4: editOfTwo(index)
    case 5: add(.of("meetings", "m\(index)"), .object(["id": .string("m\(index)")]))
    case 6: remove(.of("meetings", "m\(index - 1)"))
    case 7: .undo
    default: set(partner, "visits", .int(index))
    }
  }

  private static func editOfTwo(_ index: Int) -> Step {
    .edit { documents in
      let id = "c\(index % 40)"
      let cell = JSON.object(["id": .string(id), "postings": .int(index)])
      documents[map] = Difference.setting(
        cell, at: [.member("cells"), .element(id)], in: documents[map])
      documents[response] = .object(["id": .string("ann"), "note": .int(index)])
    }
  }
}
