/// Rules about codes, figures and what is given for an occupation.
extension AuditRule {
  static let figureRules: [AuditRule] = [
    AuditRule(
      "malformed-soc", .error, serves: .step(1, subStep: 1), "SOC code with a mistake",
      "{1} is no SOC code for {place}. Write it like 15-1254, or take it away."
    ) { $0.malformedCodes },
    AuditRule(
      "wages-upside-down", .error, serves: .step(3, subStep: 2), "Wages upside down",
      "The lowest wage of {place} is above the highest: {1}. Exchange them or correct one."
    ) { $0.reversedWages },
    AuditRule(
      "cell-wages-upside-down", .error, serves: .step(3, subStep: 2), "Cell’s wages upside down",
      "The lowest wage of {place} is above the highest: {1}. Exchange them or correct one."
    ) { $0.reversedCellWages },
    AuditRule(
      "cell-postings", .warning, serves: .step(1, subStep: 1), "Postings do not add up",
      "{place} has {1}, and its occupations together {2}. Correct the figure for the cell, or "
        + "take it away so that the sum counts."
    ) { $0.unequalPostings },
    AuditRule(
      "cell-wages", .warning, serves: .step(3, subStep: 2), "Wages outside the cell’s",
      "{place} pays {1}, and its whole cell {2}. Widen the range for the cell, or correct one."
    ) { $0.wagesOutsideCell },
  ]

  static let factRules: [AuditRule] = [
    AuditRule(
      "missing-wages", .warning, serves: .step(3, subStep: 2), "No wages",
      "Nothing says what {place} pays. Give wages, for it or for its whole cell."
    ) { $0.occupationsWithoutWages },
    missing("soc", serves: .step(1, subStep: 1), "SOC code", "which SOC code {place} has") {
      $0.soc.isEmpty
    },
    missing("education", "education", "what education {place} usually takes") {
      $0.education.isEmpty
    },
    missing("training", "training", "what training leads to {place}") {
      $0.training.isEmpty && $0.trainingMonths == nil
    },
    missing("experience", "experience", "what experience {place} takes") { $0.experience.isEmpty },
    missing("skills", "skills", "which skills {place} takes, and how far developed") {
      $0.skills.isEmpty
    },
    missing("credentials", "credentials", "which credentials employers want for {place}") {
      $0.credentials.isEmpty
    },
  ]

  private static func missing(
    _ id: String, serves source: GuidePlace = .step(3, subStep: 2), _ fact: String,
    _ question: String, where isMissing: @escaping @Sendable (Occupation) -> Bool
  ) -> AuditRule {
    AuditRule(
      "missing-\(id)", .advice, serves: source, "No \(fact)",
      "Nothing says \(question). Ask business, or look it up."
    ) { $0.occupations(where: isMissing) }
  }
}
