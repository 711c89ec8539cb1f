extension RoundComparison {
  /// Compares the answers of a round to the questions of these sections.
  package init(
    _ round: AssessmentRound, sections: [GuideSection] = Guide.assessment.sections
  ) throws(ComparisonRefusal) {
    let voices = RoundVoices(round)
    guard let revealed = round.revealed else {
      throw .notRevealed(answered: voices.people.count, asked: voices.asked)
    }
    id = round.id
    name = round.name
    date = round.date
    purpose = round.purpose
    self.revealed = revealed
    showsNames = round.showsNames
    answered = voices.people.count
    asked = voices.asked
    people = round.showsNames ? voices.people.map { ComparedPerson($0.respondent) } : []
    self.sections = Self.ranking(sections.map(voices.section))
  }

  /// Puts the ranks in: 1 and the number of questions on which people disagree more.
  private static func ranking(_ sections: [ComparedSection]) -> [ComparedSection] {
    let spreads = sections.flatMap(\.items).compactMap { $0.statistics?.spread }
    var sections = sections
    for section in sections.indices {
      for index in sections[section].items.indices {
        let spread = sections[section].items[index].statistics?.spread
        sections[section].items[index].rank = spread.map { spread in
          1 + spreads.count { $0 > spread }
        }
      }
    }
    return sections
  }
}

/// Those who speak in a round: the people who answered, and the team apart from them.
private struct RoundVoices {
  let round: AssessmentRound
  let people: [Response]
  let team: Response?
  let asked: Int

  init(_ round: AssessmentRound) {
    self.round = round
    people = round.responsesInOrder.filter { !$0.respondent.isTeam && !$0.answers.isEmpty }
    team = round.responses[Respondent.team.id]
    asked = round.respondents.count { !$0.isTeam }
  }

  func section(_ section: GuideSection) -> ComparedSection {
    let indicators = section.indicators.map {
      item($0.id, $0.shortTitle, $0.question, isSection: false, in: section)
    }
    let whole = item(section.id, section.shortTitle, section.title, isSection: true, in: section)
    return ComparedSection(
      id: section.id, number: section.number, title: section.title,
      shortTitle: section.shortTitle, items: indicators + [whole])
  }

  private func item(
    _ id: String, _ title: String, _ question: String, isSection: Bool, in section: GuideSection
  ) -> ComparedItem {
    let answer = team?[id] ?? Answer()
    return ComparedItem(
      id: id, title: title, question: question, isSection: isSection, section: section.number,
      answers: answers(to: id), kinds: KindAnswers.parts(of: kindRatings(of: id)),
      notes: notes(on: id), team: answer.isBlank ? nil : answer, agreed: round.agreed[id],
      target: round.targets[id])
  }

  private func rated(_ id: String) -> [(who: Respondent, rating: Int)] {
    people.compactMap { response in
      response[id].rating.map { (response.respondent, $0) }
    }
  }

  private func answers(to id: String) -> ComparedAnswers {
    let rated = rated(id)
    guard round.showsNames || rated.isEmpty || rated.count >= KindAnswers.least else {
      return .withheld(count: rated.count)
    }
    // People come in the order of names, so sorting by rating alone must keep it.
    let inOrder = rated.enumerated().sorted {
      ($0.element.rating, $0.offset) < ($1.element.rating, $1.offset)
    }
    return .shown(
      inOrder.map { dot in
        ComparedDot(
          rating: dot.element.rating,
          person: round.showsNames ? ComparedPerson(dot.element.who) : nil)
      })
  }

  private func kindRatings(of id: String) -> [KindRating] {
    rated(id).map { KindRating(kind: $0.who.kind, rating: $0.rating) }
  }

  /// The notes in the order of names; without names in the order of the alphabet, and none from
  /// so few people that they would be known.
  private func notes(on id: String) -> [ComparedNote] {
    let written = people.filter { !$0[id].note.isEmpty }
    guard !round.showsNames else {
      return written.map {
        ComparedNote(text: $0[id].note, person: ComparedPerson($0.respondent))
      }
    }
    guard people.count >= KindAnswers.least else { return [] }
    return written.map { $0[id].note }.sorted().map { ComparedNote(text: $0, person: nil) }
  }
}

extension Workspace {
  /// The sections of the form by which rounds are compared.
  package var comparedSections: [GuideSection] { assessment.sections }

  /// The rounds that are revealed, compared, in the order of their dates.
  package var comparisons: [RoundComparison] {
    let sections = comparedSections
    // A round that is not revealed is not among them.
    return roundsInOrder.compactMap { try? RoundComparison($0, sections: sections) }
  }
}
