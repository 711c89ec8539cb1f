import CareerPathways

extension Paper {
  /// One page for one audience: what career pathways are, and what they bring it.
  package static func pitch(_ audience: GuideAudience) -> Paper {
    Paper(
      id: "pitch-\(audience.id)", title: "Career pathways: \(audience.promise)", sort: "Pitch",
      shortTitle: "one page for \(audience.short)", use: "one page for \(audience.short)",
      template: "pitch"
    ) { source in
      [
        "statement": .text(Guide.definition.statement),
        "in_short": .text(Guide.definition.inShort),
        "opening": .text(audience.opening),
        "benefits": .texts(Guide.valuePropositions(for: audience).map(\.text)),
        "features": .list(
          Guide.keyFeatures.map { .group(["name": .text($0.title), "text": .text($0.text)]) }),
        "ask": .text(audience.ask),
      ]
    }
  }
}

extension GuideAudience {
  /// The audience in the middle of a short sentence.
  fileprivate var short: String {
    switch self {
    case .business: "businesses"
    case .workers: "learners and workers"
    case .publicPartners: "public partners"
    }
  }

  fileprivate var promise: String {
    switch self {
    case .business: "what they bring your business"
    case .workers: "what they bring you"
    case .publicPartners: "what they bring public partners"
    }
  }

  /// What the partnership asks of the audience; the guide's own expectations of it.
  fileprivate var ask: String {
    switch self {
    case .business:
      """
      Tell us which jobs matter most, how people move up in them and what training you value. \
      You lead the conversation; we listen first.
      """
    case .workers:
      """
      Ask a coach or counselor to show you the pathway map: where you can come in, and where you \
      can go from there.
      """
    case .publicPartners:
      """
      Bring your data and your resources to one table, agree on one face toward business, and be \
      ready to start, stop or change programs when industry’s needs call for it.
      """
    }
  }
}
