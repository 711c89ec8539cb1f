import CareerPathways

/// A digest of what business said as the words of a page, for the screen and for files.
package struct DigestSheet: Equatable, Sendable {
  package let title = "What business said"
  /// The meeting with its date.
  package let subtitle: String
  /// How many statements of how many businesses.
  package let summary: String
  package let sections: [Section]

  package struct Section: Equatable, Sendable {
    package let heading: String
    /// The question as it was asked, or nothing.
    package let question: String
    package let items: [Item]
  }

  package struct Item: Equatable, Sendable {
    package let said: String
    /// Who said it, what it concerns and what it led to.
    package let detail: String
  }

  package init(_ digest: MeetingDigest) {
    subtitle = Self.subtitle(of: digest.meeting)
    summary = Self.summary(of: digest)
    let asked = digest.clarifications.map { Item($0, unnamed: "A public partner") }
    let clarifications = Section(
      heading: "Public partners asked, to understand", question: "", items: asked)
    sections = digest.sections.map(Section.init) + (asked.isEmpty ? [] : [clarifications])
  }

  private static func subtitle(of meeting: Meeting?) -> String {
    guard let meeting else { return "All meetings" }
    let name = PageText.title(meeting.name)
    return meeting.date.map { "\(name), \($0)" } ?? name
  }

  private static func summary(of digest: MeetingDigest) -> String {
    guard digest.count > 0 else { return "Business has said nothing yet." }
    let businesses = FigureWords.count(digest.businesses, of: Noun("business", "businesses"))
    return FigureWords.count(digest.count, of: Statement.noun)
      + (digest.businesses > 0 ? " of \(businesses)" : "")
  }
}

extension DigestSheet.Section {
  fileprivate init(_ section: MeetingDigest.Section) {
    heading = section.question.map { "\($0.number) \($0.label)" } ?? "Besides the questions"
    question = section.question?.text ?? ""
    items = section.entries.map { DigestSheet.Item($0, unnamed: "A business partner") }
  }
}

extension DigestSheet.Item {
  /// `unnamed` stands for whoever is not named.
  fileprivate init(_ entry: MeetingDigest.Entry, unnamed: String) {
    said = PageText.line(entry.said)
    let facts =
      [entry.who ?? unnamed, entry.meeting ?? "", entry.pathway, entry.level]
      + entry.outcomes.map(OutcomeWords.phrase)
    detail = facts.map(PageText.line).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

/// What a statement became, in words.
package enum OutcomeWords {
  package static func phrase(_ outcome: StatementOutcome) -> String {
    switch outcome {
    case .occupation(let title): "occupation ‘\(title)’"
    case .critical(let name): "critical occupation ‘\(name)’"
    case .need(let need): "training need ‘\(need)’"
    case .barrier(let name): "barrier ‘\(name)’"
    case .feedback(let state): "feedback on the map, \(state.label.lowercased())"
    }
  }
}
