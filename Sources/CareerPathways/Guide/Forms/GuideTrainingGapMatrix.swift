/// The training gap analysis matrix of Appendix B.
package struct GuideTrainingGapMatrix: Hashable, Sendable {
  package let title: String
  package let purpose: String
  package let headingFields: [GuideFormColumn]
  package let columns: [GuideFormColumn]
  package let tiers: [GuideSkillTier]
  package let place: GuidePlace
}

/// One of the three tiers of occupations in the matrix, from the most skilled down.
package enum GuideSkillTier: String, Hashable, Sendable, CaseIterable, Identifiable {
  case higher
  case middle
  case lower

  package var id: String { "tier-\(rawValue)" }

  package var title: String {
    switch self {
    case .higher: "Higher-skill occupations"
    case .middle: "Middle-skill occupations"
    case .lower: "Lower-skill occupations"
    }
  }

  package var place: GuidePlace {
    switch self {
    case .higher: .row(.trainingGapMatrix, 1)
    case .middle: .row(.trainingGapMatrix, 2)
    case .lower: .row(.trainingGapMatrix, 3)
    }
  }
}

extension Guide {
  /// The training gap analysis matrix of Appendix B.
  package static let trainingGapMatrix = GuideTrainingGapMatrix(
    title: GuideAppendix.trainingGapMatrix.title,
    purpose: """
      Keep what industry partners said about training, tier by tier, and choose where to build \
      training or improve it.
      """,
    headingFields: [
      GuideFormColumn(
        id: "gap-industry", title: "Industry", hint: "The industry you target.",
        place: .appendix(.trainingGapMatrix)),
      GuideFormColumn(
        id: "gap-pathway", title: "Career Pathway", hint: "The pathway this matrix is about.",
        place: .appendix(.trainingGapMatrix)),
    ],
    columns: [
      column(
        1, "gap-occupations", "Key Occupations in the Pathway",
        "The occupations at this tier of the pathway."),
      column(
        2, "gap-content", "Key Training Content (competency areas)",
        "What people must learn, by area of competency."),
      column(
        3, "gap-delivery", "Preferred Training Delivery Model(s)",
        "In a classroom, on the job, online or another way."),
      column(
        4, "gap-length", "Preferred Training Length", "How long business wants it to take."),
      column(
        5, "gap-credentials", "Required Credentials", "The credentials that business asks for."),
      column(
        6, "gap-equipment", "Associated Equipment or Software Requirements",
        "Special equipment or software that training must use."),
      column(
        7, "gap-notes", "Other Notes (instructor competencies, etc.)",
        "What instructors must know, and anything else."),
    ],
    tiers: GuideSkillTier.allCases,
    place: .appendix(.trainingGapMatrix)
  )

  private static func column(
    _ number: Int, _ id: String, _ title: String, _ hint: String
  ) -> GuideFormColumn {
    GuideFormColumn(
      id: id, title: title, hint: hint, place: .column(.trainingGapMatrix, number))
  }
}
