/// What the partners of the example looked at before they chose Information Technology; invented.
enum LouisvilleReview {
  static func add(to workspace: inout Workspace) {
    workspace.insert(candidates)
    workspace.insert(data)
    workspace.insert(swot)
    workspace.insert(talent)
  }

  private static let candidates = [
    candidate("it", "Information Technology", [4, 3, 5, 4, 5, 4], .chosen),
    candidate("health-care", "Health care", [5, 4, 5, 2, 3, 3], .later),
    candidate("logistics", "Logistics", [4, 3, 3, 3, nil, 2], .considered),
  ]

  private static func candidate(
    _ id: StaticString, _ name: String, _ scores: [Int?], _ decision: IndustryCandidate.Decision
  ) -> IndustryCandidate {
    var candidate = IndustryCandidate(id: RecordID(fixed: id))
    (candidate.name, candidate.decision) = (name, decision)
    for (factor, score) in zip(IndustryCandidate.factors, scores) {
      candidate[keyPath: factor.score] = score
    }
    return candidate
  }

  private static let data = [
    data("postings", "Job postings of three months", "workforce-board", .reviewed),
    data("completers", "Completers by program", "tech-college", .reviewed),
    data("enrollment", "Enrollment in career and technical courses", "schools", .received),
    data("companies", "Companies that grow", "development", .promised),
  ]

  private static func data(
    _ id: StaticString, _ name: String, _ partner: String, _ state: PartnerData.State
  ) -> PartnerData {
    var data = PartnerData(id: RecordID(fixed: id))
    (data.name, data.partner, data.state) = (name, Reference(example: partner), state)
    return data
  }

  private static let swot = [
    swot("swot-1", .strength, "A computing department with room to grow", "tech-college"),
    swot("swot-2", .weakness, "No evening classes below the associate degree", "adult-learning"),
    swot("swot-3", .opportunity, "Employers offer to lend equipment", "workforce-board"),
  ]

  private static func swot(
    _ id: StaticString, _ quarter: SwotNote.Quarter, _ text: String, _ partner: String
  ) -> SwotNote {
    var note = SwotNote(id: RecordID(fixed: id))
    (note.quarter, note.text, note.partner) = (quarter, text, Reference(example: partner))
    note.date = CalendarDate("2026-10-21")
    return note
  }

  private static let talent: [TalentNeed] = {
    var need = TalentNeed(id: RecordID(fixed: "talent-1"))
    need.text = "Support staff who can grow into network work within two years"
    need.partner = Reference(example: "health")
    need.occupation = Reference(example: "computer-network-support-specialists")
    need.date = CalendarDate("2026-10-14")
    return [need]
  }()
}
