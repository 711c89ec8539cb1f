/// Rules about the guide's features of a pathway, and about occupations that stand twice.
extension AuditRule {
  static let featureRules: [AuditRule] = [
    AuditRule(
      "credentials-do-not-stack", .warning, serves: .keyFeature(3), "Credentials that do not stack",
      "Nothing one advance on from {place} asks for {1} or builds on it. Name it in the "
        + "credentials or the training there, or ask business whether it counts."
    ) { $0.strayCredentials },
    AuditRule(
      "no-work-based-learning", .warning, serves: .keyFeature(4), "No learning at work",
      "No occupation of {place} names learning at work. Ask business for internships, "
        + "apprenticeships or training on the job."
    ) { $0.pathwaysWithoutWork },
    AuditRule(
      "no-supports", .warning, serves: .keyFeature(6), "Move without supports",
      "People move to {place}, and no support is named for it. Add coaching, advising or help "
        + "with childcare and transportation."
    ) { $0.transitionsWithoutSupports },
  ]

  static let duplicateRules: [AuditRule] = [
    AuditRule(
      "same-title-in-cell", .warning, serves: .step(2, subStep: 3), "Twice in a cell",
      "{place} stands twice in its cell. Remove one, or say in the titles how they differ."
    ) { $0.sameTitlesInCells },
    AuditRule(
      "same-soc-in-cell", .advice, serves: .step(1, subStep: 1), "One SOC code twice in a cell",
      "{place} has the same SOC code as {1} in its cell. Public data cannot tell them apart."
    ) { $0.sameCodesInCells },
    AuditRule(
      "same-title-in-pathway", .advice, serves: .step(2, subStep: 3), "Twice in a pathway",
      "{place} stands on another level of its pathway too. Say in the titles how they differ."
    ) { $0.sameTitlesInPathways },
  ]
}
