/// The rounds of the self-assessment in the example: what three years of it could look like.
///
/// All answers are invented. The first two rounds show names; the third does not.
enum LouisvilleRounds {
  static let all = [first, second, third, next]

  private static let first = round(
    "autumn-2024", "Autumn 2024", CalendarDate(year: 2024, month: 10, day: 8),
    "See where the region stands before the work begins.", .shown,
    ratings: [
      "amara": "32212 2-12 211121 1-211",
      "dale": "22122 1112 222112 21121",
      "lorene": "1111- 1111 1-1111 -1111",
      "priya": "32213 2122 322122 22112",
      "ruth": "21122 1-11 211211 11111",
    ], notes: firstNotes)

  private static let second = round(
    "autumn-2025", "Autumn 2025", CalendarDate(year: 2025, month: 10, day: 14),
    "Check the first year of meetings with businesses.", .shown,
    ratings: [
      "amara": "43333 3222 332222 22222",
      "curtis": "43323 3232 22322- 2-223",
      "dale": "44334 3333 443333 33333",
      "lorene": "32222 4222 221212 21112",
      "marcus": "22-22 3222 2212-2 11121",
      "priya": "44334 3323 433343 33233",
      "ruth": "33323 2222 322222 2222-",
      "tobias": "43334 3-33 433333 32233",
      "wendell": "32323 2212 322322 22222",
    ], notes: secondNotes)

  private static let third = round(
    "autumn-2026", "Autumn 2026", CalendarDate(year: 2026, month: 10, day: 13),
    "Choose what to work on next year.", .none,
    ratings: [
      "amara": "54434 4333 433323 32333",
      "curtis": "54434 4233 333233 3-233",
      "ines": "44424 3323 433323 31333",
      "dale": "54545 4343 554445 44344",
      "priya": "55545 4443 545445 44445",
      "tobias": "54535 4-43 554545 43344",
      "lorene": "43213 5121 321211 21112",
      "marcus": "3321- 5222 2212-2 11121",
      "ruth": "44323 3332 43-323 21223",
      "wendell": "43324 3223 433433 3122-",
    ], notes: thirdNotes, agreed: agreed)

  /// What is still to come; nobody has answered yet.
  private static let next: AssessmentRound = AssessmentRound(
    id: RecordID(fixed: "round-1"), name: "Next round",
    purpose: "See what the coming year of work has moved.")

  /// Who answered what: a figure an indicator and section, in the order of the form; `-` is blank.
  private static func round(
    _ id: StaticString, _ name: String, _ date: CalendarDate?, _ purpose: String,
    _ names: NameRule, ratings: [String: String], notes: [Note],
    agreed: [String: AgreedRating] = [:]
  ) -> AssessmentRound {
    var round = AssessmentRound(
      id: RecordID(fixed: id), name: name, date: date, purpose: purpose)
    round.names = names
    round.revealed = date
    round.agreed = agreed
    for (person, figures) in ratings {
      guard let respondent = LouisvilleVoices.named(person) else { continue }
      round.people.append(respondent)
      round.responses[respondent.id] = response(respondent, figures)
    }
    round.people.sort { $0.name < $1.name }
    for note in notes {
      guard let who = LouisvilleVoices.named(note.person) else { continue }
      round.responses[who.id]?[note.question].note = note.text
    }
    return round
  }

  private static func response(_ who: Respondent, _ figures: String) -> Response {
    let ids = Guide.assessment.sections.flatMap(\.ratedIDs)
    var response = Response(who)
    for (id, figure) in zip(ids, figures.filter { $0 != " " }) {
      response[id].rating = figure.wholeNumberValue
    }
    return response
  }
}
