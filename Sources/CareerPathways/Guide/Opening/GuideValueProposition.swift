/// The three groups that the guide promises something to.
package enum GuideAudience: String, Hashable, Sendable, CaseIterable, Identifiable {
  case business
  case workers
  case publicPartners = "public"

  package var id: String { rawValue }

  package var title: String {
    switch self {
    case .business: "Businesses"
    case .workers: "Students, job seekers, and workers"
    case .publicPartners: "Public partners"
    }
  }

  /// The title for the middle of a sentence.
  var lowercasedTitle: String { title.lowercased() }
}

/// One benefit that career pathways bring to an audience.
package struct GuideValueProposition: Hashable, Sendable, Identifiable {
  package let id: String
  package let audience: GuideAudience
  package let number: Int
  package let text: String
  package let place: GuidePlace

  /// The propositions for one audience, numbered from 1.
  static func list(for audience: GuideAudience, _ texts: [String]) -> [GuideValueProposition] {
    texts.enumerated().map { index, text in
      GuideValueProposition(
        id: "value-\(audience.id)-\(index + 1)", audience: audience, number: index + 1,
        text: text, place: .value(audience, index + 1))
    }
  }
}

extension Guide {
  /// What career pathways offer, audience by audience.
  package static let valuePropositions: [GuideValueProposition] =
    businessValue + workerValue + publicPartnerValue

  /// What career pathways offer to one audience.
  package static func valuePropositions(for audience: GuideAudience) -> [GuideValueProposition] {
    valuePropositions.filter { $0.audience == audience }
  }

  private static let businessValue = GuideValueProposition.list(
    for: .business,
    [
      """
      A way to think through all they expect in every position, and to say clearly which \
      requirements are both needed and realistic.
      """,
      "A chance to see that training matches what the industry and their company really need.",
      "Talent that is ready, with the education, skills and credentials the work takes.",
      "A way to keep more of their employees.",
      "A model for moving people up, planning succession and refilling the jobs left behind.",
      "A way to reach new and more varied groups of people when workers are hard to find.",
    ])

  private static let workerValue = GuideValueProposition.list(
    for: .workers,
    [
      """
      A road map without mystery or guesswork: which careers an industry holds, how people move \
      through them, and what each move really takes.
      """,
      """
      A way to picture themselves in a career and to meet information and experience that might \
      never have come their way, above all for people with several barriers to work and advancement.
      """,
      "Training that follows the job moves and the workforce needs of the real world.",
      "More chances to learn while working.",
      "Quicker moves up in a career.",
      "New ways into a career and up in it, especially for people who face barriers to either.",
      "Support and career coaching that come as part of the pathway.",
    ])

  private static let publicPartnerValue = GuideValueProposition.list(
    for: .publicPartners,
    [
      "A better way to fit their services and resources together.",
      "Less work done twice and less money spent twice.",
      "Better results for many different groups of customers.",
      "A way to reach and involve people who had lost touch with services.",
      "Closer ties with business and industry, and services that fit the people they need.",
      "Stronger relationships with one another.",
      "More chances to use services well, and to plan and deliver them together.",
    ])
}
