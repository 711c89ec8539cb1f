/// The self-assessment form: that of Appendix A, or a partnership's own made from it.
package struct GuideAssessment: Hashable, Sendable {
  package let title: String
  package let description: String
  package let introduction: [GuidePoint]
  package let directions: [GuidePoint]
  package internal(set) var sections: [GuideSection]
  /// The heading over the rating and notes of a section.
  package let notesTitle: String
  /// The question beside every rating.
  package let prompt: String
  package internal(set) var ratingKey: GuideRatingKey
  package let place: GuidePlace
}

extension Guide {
  /// The self-assessment: four sections, sixteen indicators.
  package static let assessment = GuideAssessment(
    title: GuideAppendix.selfAssessment.title,
    description: """
      Its questions follow the main elements of a career pathway. It helps your partnership look \
      closely at how well its work so far holds together and how much it achieves, and choose what \
      to do next.
      """,
    introduction: GuidePoint.list(
      "assessment-introduction",
      [
        """
        Pathways are a chain of education and training programs, with support services, that grow \
        out of a region’s economy.
        """,
        """
        They help people get work in one industry or occupational sector and, in time, climb to \
        higher and higher levels of education or work there.
        """,
        "Every step on a pathway is there to prepare people for the next, at work and in school.",
        """
        This is change of a whole system: education and training come to support workers, and \
        answer business, in a completely new way. All of it can take many years.
        """,
      ]
    ) { _ in .appendix(.selfAssessment) },
    directions: [
      GuidePoint(
        id: "direction-1-a",
        """
        Do the self-assessment as a partnership. Rate each factor in the four sections from 1 to \
        5: where does your region stand, in your view or your team’s?
        """,
        place: .direction(1)),
      GuidePoint(
        id: "direction-1-b",
        """
        Members may each rate alone first and then meet to compare, or the team may go through all \
        of it together.
        """,
        place: .direction(1)),
      GuidePoint(
        id: "direction-2-a",
        "Leave plenty of time to talk honestly about every indicator.",
        place: .direction(2)),
      GuidePoint(
        id: "direction-2-b",
        "Use the notes for well-considered ways to meet the challenges you see.",
        place: .direction(2)),
    ],
    sections: [.forming, .building, .designing, .improving],
    notesTitle: "Notes & overall rating",
    prompt: "Where/how could this be strengthened?",
    ratingKey: .own,
    place: .appendix(.selfAssessment)
  )
}
