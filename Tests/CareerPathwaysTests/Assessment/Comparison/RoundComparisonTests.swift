import Testing

@testable import CareerPathways

@Suite struct RoundComparisonTests {
  @Test func `a round that is not revealed is not compared`() {
    var round = ComparedRounds.three()
    round.revealed = nil
    round.people = [Respondent(id: RecordID(fixed: "dee"), name: "Dee")]
    #expect(throws: ComparisonRefusal.notRevealed(answered: 3, asked: 4)) {
      try RoundComparison(round)
    }
    var workspace = Workspace()
    workspace.rounds[round.id] = round
    #expect(workspace.comparisons.isEmpty)
  }

  @Test func `disagreements rank as worked out by hand`() throws {
    // forming-4 is 1 and 5; forming-3 is 1, 3, 3 and forming-2 is 2, 3, 4, both two wide:
    // the variances are 4/3 and 1. On forming-1 all say 3.
    let comparison = try RoundComparison(ComparedRounds.three())
    #expect(
      comparison.ranked.prefix(5).map(\.id) == [
        "forming-4", "forming-3", "forming-2", "forming-1", "forming",
      ])
    #expect(comparison.ranked.prefix(5).map(\.rank) == [1, 2, 3, 4, nil])
  }

  @Test func `equals share a place, and the next one counts them all`() throws {
    var round = ComparedRounds.three()
    for (id, rating) in [("ann", 2), ("bob", 3), ("cy", 4)] {
      round.responses[try #require(RecordID(id))]?["forming-3"].rating = rating
    }
    let ranks = try RoundComparison(round).items.prefix(4).map(\.rank)
    #expect(ranks == [4, 2, 2, 1])
  }

  @Test func `dots stand in the order of ratings, then of names`() throws {
    let item = try #require(try RoundComparison(ComparedRounds.three()).item("forming-3"))
    #expect(item.answers.dots.map { $0.person?.name } == ["Ann", "Bob", "Cy"])
    #expect(item.answers.dots.map(\.rating) == [1, 3, 3])
  }

  @Test func `the team's form stands beside the people's and counts among none`() throws {
    var round = ComparedRounds.three()
    var team = Response(.team)
    team["forming-1"] = Answer(rating: 5, note: "All together")
    round.responses[Respondent.team.id] = team
    let comparison = try RoundComparison(round)
    let item = try #require(comparison.item("forming-1"))
    #expect(comparison.answered == 3 && comparison.asked == 3)
    #expect(item.team?.rating == 5 && item.statistics?.ratings == [3, 3, 3])
    #expect(item.notes.isEmpty)
  }

  @Test func `an agreed rating changes no figure`() throws {
    let before = try RoundComparison(ComparedRounds.three())
    var round = ComparedRounds.three()
    let day = try #require(CalendarDate("2026-03-04"))
    round.agree(on: "forming-3", rating: 5, date: day, time: "10:05")
    round.giveReason("We saw the plan", for: "forming-3")
    let after = try RoundComparison(round)
    #expect(after.item("forming-3")?.agreed?.rating == 5)
    #expect(after.items.map(\.answers) == before.items.map(\.answers))
    round.agree(on: "forming-3", rating: nil, date: day, time: "10:06")
    #expect(round.agreed["forming-3"] == AgreedRating(rating: nil, reason: "We saw the plan"))
    round.giveReason("", for: "forming-3")
    #expect(round.agreed.isEmpty)
  }

  @Test func `who is present is kept with what is agreed that day, and not with earlier days`()
    throws
  {
    var round = ComparedRounds.three()
    let (first, second) = (CalendarDate("2026-03-04"), CalendarDate("2026-03-05"))
    round.agree(on: "forming-1", rating: 2, date: try #require(first), time: "10:01")
    round.gather(["Ann", "Bob"], on: try #require(first))
    round.agree(on: "forming-2", rating: 3, date: try #require(first), time: "10:02")
    round.gather(["Cy"], on: try #require(second))
    round.agree(on: "forming-3", rating: 4, date: try #require(second), time: "10:03")
    let third = try #require(CalendarDate("2026-03-06"))
    round.agree(on: "forming-4", rating: 4, date: third, time: "10:04")
    let present = (1...4).map { round.agreed["forming-\($0)"]?.present }
    #expect(present == [["Ann", "Bob"], ["Ann", "Bob"], ["Cy"], []])
  }

  @Test func `under eight people the round is small`() throws {
    #expect(try RoundComparison(ComparedRounds.three()).isSmall)
    let example = LouisvilleExample.workspace().comparisons
    #expect(example.map(\.isSmall) == [true, false, false])
  }

  @Test func `what is agreed and revealed comes back from the documents`() {
    var workspace = Workspace()
    var round = ComparedRounds.three()
    round.agreed["forming"] = AgreedRating(
      rating: 2, reason: "Few meet", date: CalendarDate("2026-03-04"), time: "10:05",
      present: ["Ann", "Bob"])
    round.gather(["Ann"], on: CalendarDate("2026-03-05") ?? .last)
    workspace.rounds[round.id] = round
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read.rounds == workspace.rounds)
  }
}
