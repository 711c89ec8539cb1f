@testable import CareerPathways

/// Rounds with answers that are known.
enum ComparedRounds {
  static let ann = Respondent(id: RecordID(fixed: "ann"), name: "Ann", kind: .business)
  static let bob = Respondent(id: RecordID(fixed: "bob"), name: "Bob", kind: .schools)
  static let cy = Respondent(id: RecordID(fixed: "cy"), name: "Cy", kind: .workforce)

  /// Three people: they agree on the first question and disagree more with each one after it.
  static func three(names: NameRule = .shown) -> AssessmentRound {
    var round = AssessmentRound(
      id: RecordID(fixed: "three"), name: "Three", date: CalendarDate("2026-03-02"))
    round.names = names
    round.revealed = CalendarDate("2026-03-03")
    let ratings = [
      (ann, [3, 2, 1, 1]), (bob, [3, 3, 3, 5]), (cy, [3, 4, 3, nil]),
    ]
    for (who, figures) in ratings {
      var response = Response(who)
      for (number, figure) in figures.enumerated() {
        response["forming-\(number + 1)"].rating = figure
      }
      round.responses[who.id] = response
    }
    round.responses[ann.id]?["forming-2"].note = "Write it down"
    return round
  }
}
