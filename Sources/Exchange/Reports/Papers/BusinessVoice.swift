import CareerPathways

/// What business said and what came of it, as much as a page for businesses has room for.
///
/// The page goes to businesses that were not in the room, so it names nobody, not even those who
/// let the digest name them.
enum BusinessVoice {
  private static let mostStatements = 5
  private static let mostNeeds = 4
  private static let mostPrograms = 4
  private static let mostResults = 3
  /// Characters of one statement or result.
  private static let mostWords = 180

  static func values(_ workspace: Workspace) -> [String: PaperValue] {
    let heard = MeetingDigest(workspace).sections.flatMap(\.entries)
    let programs = workspace.all(Program.self)
    return [
      "said": said(heard)?.value ?? .flag(false),
      "more_said": more(heard.count - mostStatements, Statement.noun),
      "needs": .facts(needs(workspace.all(TrainingNeed.self))),
      "programs": self.programs(programs)?.value ?? .flag(false),
      "more_programs": more(programs.count - mostPrograms, Program.noun),
      "celebrated": .texts(celebrated(workspace.all(Review.self))),
    ]
  }

  private static func more(_ count: Int, _ noun: Noun) -> PaperValue {
    .text(
      count > 0 ? "And \(FigureWords.count(count)) more \(count == 1 ? noun.one : noun.many)." : "")
  }

  /// What led to something comes first.
  private static func said(_ heard: [MeetingDigest.Entry]) -> PaperTable? {
    let rows = heard.map { [clipped($0.said), outcome(of: $0)] }
    let shown = (rows.filter { !$0[1].isEmpty } + rows.filter { $0[1].isEmpty })
      .prefix(mostStatements)
    guard !shown.isEmpty else { return nil }
    return PaperTable(
      columns: ["What business said", "What was made of it"],
      rows: shown.map { [$0[0], $0[1].isEmpty ? "Noted" : $0[1]] })
  }

  /// What a statement became; the occupations that it speaks of are no outcome.
  private static func outcome(of entry: MeetingDigest.Entry) -> String {
    let phrases = entry.outcomes.compactMap { outcome -> String? in
      if case .occupation = outcome { nil } else { OutcomeWords.phrase(outcome) }
    }
    let text = phrases.joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A line for each priority.
  private static func needs(_ needs: [TrainingNeed]) -> [(label: String, text: String)] {
    let priorities = TrainingNeed.Priority.allCases.map(Optional.some) + [nil]
    return priorities.compactMap { priority in
      let own = needs.filter { $0.priority == priority }.map { clipped($0.need) }
      guard !own.isEmpty else { return nil }
      let rest = own.count > mostNeeds ? ["\(FigureWords.count(own.count - mostNeeds)) more"] : []
      return (
        priority?.label ?? "Not yet ranked",
        (own.prefix(mostNeeds) + rest).joined(separator: "; ")
      )
    }
  }

  private static func programs(_ programs: [Program]) -> PaperTable? {
    guard !programs.isEmpty else { return nil }
    return PaperTable(
      columns: ["Program", "What happens", "Starts", "Checked by business"],
      rows: programs.prefix(mostPrograms).map { program in
        [
          clipped(program.name), "\(program.move.label): \(program.status.label.lowercased())",
          program.starts?.description ?? "", validation(of: program),
        ]
      }
    ).filled
  }

  private static func validation(of program: Program) -> String {
    guard program.isValidated, let date = program.validatedOn else { return "Not yet" }
    let businesses = Noun("business", "businesses")
    return "By \(FigureWords.count(program.validatedBy.count, of: businesses)), \(date)"
  }

  /// The latest results that were celebrated.
  private static func celebrated(_ reviews: [Review]) -> [String] {
    reviews.map { clipped($0.celebrated) }.filter { !$0.isEmpty }.prefix(mostResults).map(\.self)
  }

  private static func clipped(_ text: String) -> String {
    let line = PageText.line(text)
    return line.count > mostWords ? String(line.prefix(mostWords)).tidied + "…" : line
  }
}
