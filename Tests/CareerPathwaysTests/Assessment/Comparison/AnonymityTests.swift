import Testing

@testable import CareerPathways

@Suite struct AnonymityTests {
  @Test(arguments: 0..<1000) func `no group of one or two can be seen or worked out`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let round = RandomRound.make(using: &random)
    for item in try RoundComparison(round).items where !item.kinds.isEmpty {
      let whole = round.ratings(of: item.id)
      // Whatever parts are taken from the whole, nobody is left, or three or more.
      for mask in 0..<(1 << item.kinds.count) {
        let taken = item.kinds.indices.filter { mask >> $0 & 1 == 1 }
          .reduce(0) { $0 + item.kinds[$1].statistics.count }
        #expect(whole.count - taken == 0 || whole.count - taken >= 3, "\(item.id)")
        #expect(taken == 0 || taken >= 3, "\(item.id)")
      }
      let parts = item.kinds.flatMap(\.statistics.ratings)
      #expect(parts.sorted() == whole.sorted())
    }
  }

  @Test(arguments: 0..<300) func `a part is all the ratings of its kinds`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let round = RandomRound.make(using: &random)
    for item in try RoundComparison(round).items {
      for part in item.kinds {
        let people = round.responses.values.filter { response in
          response.respondent.kind.map(part.kinds.contains) ?? part.hasUnknown
        }
        #expect(part.statistics == RatingStatistics(people.compactMap { $0[item.id].rating }))
      }
    }
  }

  private func kinds(_ sizes: [(PartnerKind?, Int)]) -> [KindAnswers] {
    KindAnswers.parts(
      of: sizes.flatMap { kind, size in
        (0..<size).map { KindRating(kind: kind, rating: 1 + $0 % 5) }
      })
  }

  @Test func `a small kind takes the smallest large one into its hiding place`() {
    let parts = kinds([(.workforce, 5), (.schools, 3), (.business, 1)])
    #expect(parts.map(\.label) == ["Workforce", "Others: K-12, Business"])
    #expect(parts.map(\.statistics.count) == [5, 4])
  }

  @Test func `small kinds that are three together show as one`() {
    let parts = kinds([(.workforce, 4), (.schools, 2), (nil, 1)])
    #expect(parts.map(\.label) == ["Workforce", "Others: K-12, kind not given"])
  }

  @Test func `where nothing is large enough nothing shows by kind`() {
    #expect(kinds([(.workforce, 2), (.schools, 2), (.business, 2)]).isEmpty)
    #expect(kinds([(.workforce, 3), (.schools, 2)]).isEmpty)
    #expect(kinds([(.workforce, 3)]).map(\.label) == ["Workforce"])
  }

  @Test(arguments: 0..<200) func `without names nobody is in it, and order says nothing`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let round = RandomRound.make(using: &random, names: NameRule.none)
    let comparison = try RoundComparison(round)
    #expect(comparison.people.isEmpty)
    #expect(comparison.items.allSatisfy { $0.answers.dots.allSatisfy { $0.person == nil } })
    #expect(comparison.items.allSatisfy { $0.notes.allSatisfy { $0.person == nil } })
    // The same answers by other people of the same kinds are the same comparison.
    var others = round
    others.responses = [:]
    for response in round.responses.values {
      guard let id = RecordID("z" + response.id.text) else { continue }
      let who = response.respondent
      var copy = Response(Respondent(id: id, name: String(who.name.reversed()), kind: who.kind))
      for key in Guide.assessment.sections.flatMap(\.ratedIDs) { copy[key] = response[key] }
      others.responses[id] = copy
    }
    #expect(try RoundComparison(others) == comparison)
  }

  @Test func `without names, one or two ratings are counted and no more`() throws {
    var round = ComparedRounds.three(names: NameRule.none)
    round.responses[RecordID(fixed: "cy")]?["forming-1"].rating = nil
    let item = try #require(try RoundComparison(round).item("forming-1"))
    #expect(item.answers == .withheld(count: 2))
    #expect(item.statistics == nil && item.rank == nil && item.kinds.isEmpty)
    round.responses[RecordID(fixed: "cy")] = nil
    #expect(try RoundComparison(round).items.allSatisfy { $0.notes.isEmpty })
  }

  @Test func `who answered without names is never named afterwards`() throws {
    var round = ComparedRounds.three(names: NameRule.none)
    let field = try #require(AssessmentRound.field("names"))
    #expect(throws: FieldProblem.promised) { try field.take("shown", in: &round) }
    #expect(!round.showsNames)
    round.responses = [:]
    try field.take("shown", in: &round)
    #expect(round.showsNames)
    round = ComparedRounds.three(names: .shown)
    try field.take("none", in: &round)
    #expect(!round.showsNames)
  }
}
