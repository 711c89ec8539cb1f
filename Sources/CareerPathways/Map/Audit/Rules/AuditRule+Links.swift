/// Rules about what leads to and from occupations.
extension AuditRule {
  static let linkRules: [AuditRule] = [
    AuditRule(
      "no-occupations", .error, serves: .step(2, subStep: 3), "No occupations",
      "The map has no occupations yet. Add the ones that business calls key to the industry."
    ) { $0.missingOccupations },
    AuditRule(
      "no-progressions", .error, serves: .step(3, subStep: 1), "No progressions",
      "Nothing links the occupations yet, so the map cannot show how people advance. "
        + "Draw the progressions between them, and the ways in and out."
    ) { $0.missingLinks },
    AuditRule(
      "dead-end", .error, serves: .keyFeature(1), "Dead end",
      "No advance, lateral move or off-ramp goes on from {place}. Say what it leads to."
    ) { $0.deadEnds },
    AuditRule(
      "unreachable", .error, serves: .keyFeature(1), "Out of reach",
      "{place} cannot be reached from an on-ramp or from the entry level. "
        + "Say how people get there."
    ) { $0.unreachable },
  ]

  static let rampRules: [AuditRule] = [
    AuditRule(
      "no-on-ramp", .error, serves: .keyFeature(2), "No on-ramp",
      "No on-ramp leads onto the map. Name the schools, programs and jobs that people come from."
    ) { $0.mapWithoutOnRamp },
    AuditRule(
      "no-off-ramp", .warning, serves: .keyFeature(2), "No off-ramp",
      "No off-ramp leads off the map. Name the work, the studies or the maps that people go on to."
    ) { $0.mapWithoutOffRamp },
    AuditRule(
      "pathway-without-on-ramp", .warning, serves: .question(step: 2, 4), "Pathway without on-ramp",
      "No on-ramp leads into {place}. Ask business where people can come in."
    ) { $0.pathwaysWithoutOnRamp },
    AuditRule(
      "pathway-without-off-ramp", .advice, serves: .keyFeature(2), "Pathway without off-ramp",
      "No off-ramp leads out of {place}. Say where people can stop and go on to something else."
    ) { $0.pathwaysWithoutOffRamp },
  ]

  static let advanceRules: [AuditRule] = [
    AuditRule(
      "advance-circle", .error, serves: .step(2, subStep: 3), "Advances in a circle",
      "Advances go round: {1}. One of them is no advance; remove it or make it a lateral move."
    ) { $0.circlesOfAdvances },
    AuditRule(
      "advance-down", .error, serves: .step(2, subStep: 3), "Advance downward",
      "{place} goes down, from {1} to {2}. Turn it round, or make it a lateral move."
    ) { $0.advancesDown },
    AuditRule(
      "wages-fall", .error, serves: .step(3, subStep: 2), "Wages fall on an advance",
      "{place} leads from {1} to {2}. Correct the wages, or make it a lateral move."
    ) { $0.fallingWages },
    AuditRule(
      "advance-past-level", .warning, serves: .keyFeature(1), "Advance past a level",
      "{place} passes over {1}. Put an occupation between, or say in the link how people manage."
    ) { $0.advancesPastLevels },
    AuditRule(
      "advance-on-level", .advice, serves: .question(step: 2, 5), "Advance on one level",
      "{place} stays on {1}. If it is no step up, make it a lateral move."
    ) { $0.advancesOnOneLevel },
  ]
}
