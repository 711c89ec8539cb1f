import CareerPathways

extension Sentences {
  /// The sections a response rates highest and lowest, in a sentence or two.
  static func extremes(of response: Response, _ assessment: GuideAssessment) -> [String] {
    let key = assessment.ratingKey
    let high = response.highest(in: assessment)
    let low = response.lowest(in: assessment)
    guard let highest = high.first, let lowest = low.first else {
      return ["No section is rated yet."]
    }
    guard response[highest.id].rating != response[lowest.id].rating else {
      let rating = rating(response[highest.id].rating, key)
      return high.count == 1
        ? ["So far only ‘\(highest.shortTitle)’ is rated: \(rating)."]
        : ["All that is rated stands at \(rating)."]
    }
    return [
      "Highest: \(names(high)), \(rating(response[highest.id].rating, key)).",
      "Lowest: \(names(low)), \(rating(response[lowest.id].rating, key)).",
    ]
  }

  /// There is no round of the name that was given; which there are.
  package static func noSuchRound(among names: [String]) -> String {
    names.isEmpty
      ? "There is no such round, nor any other yet."
      : "There is no such round. There is " + names.map { "‘\($0)’" }.joined(separator: ", ") + "."
  }

  /// Why a person's ratings do not show, in a round that is hidden or revealed without names.
  static func secret(_ response: Response, isRevealed: Bool) -> String {
    let name = response.respondent.name
    guard isRevealed else {
      return """
        What \(name) rates stays hidden until the round is revealed. Enter opens the form for \
        \(name) alone.
        """
    }
    return response.answers.isEmpty
      ? """
      The round is revealed without names, and \(name) did not answer. What is rated now joins \
      the others’ dots at once, so it may be known whose it is.
      """
      : """
      The round is revealed without names: the ratings of \(name) are among the dots that \
      everybody compares, and nothing says which they are.
      """
  }

  /// Why a person's form is written without what that person answered.
  package static func leftOutAnswers(of round: AssessmentRound) -> String {
    round.isRevealed
      ? "Answers are left out: the round was revealed without names, so nobody’s are told apart."
      : "Answers are left out: a person’s show once the round is revealed with names."
  }

  /// Why no more is taken in for a person in a round revealed without names.
  package static func sealed(_ response: Response, _ round: AssessmentRound) -> String {
    "‘\(round.name)’ is revealed without names, so the form of ‘\(response.respondent.name)’ "
      + "is changed no more: the dots that move would tell whose they are. Nothing was imported."
  }

  /// Whose form is about to be opened while its ratings are hidden from others.
  static func handOver(_ response: Response, _ assessment: GuideAssessment) -> String {
    let progress = response.progress(in: assessment)
    return """
      \(progress.done) of \(progress.total) are rated here. Nobody but \
      \(response.respondent.name) should see them before the round is revealed.
      """
  }

  /// A rating with its label, such as `4 (In place)`.
  private static func rating(_ value: Int?, _ key: GuideRatingKey) -> String {
    guard let value else { return "not rated" }
    return key.level(value).map { "\(value) (\($0.label))" } ?? "\(value)"
  }

  /// The names of sections as in running text: `a`, `a and b`, `a, b and c`.
  private static func names(_ sections: [GuideSection]) -> String {
    let names = sections.map { "‘\($0.shortTitle)’" }
    guard names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}
