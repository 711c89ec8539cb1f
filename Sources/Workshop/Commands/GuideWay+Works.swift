import CareerPathways

/// The screens that do the work of the guide, point by point.
extension GuideWay {
  static let works = partnership + conversations + gaps + programs + planning + appendices

  private static let partnership: [GuideWay] =
    Guide.elements.map { element in
      GuideWay(element.place, "Done and missing", ["Ctrl-G", "p"], sign: "Missing alone")
    } + [
      GuideWay(.element(3), "Imported data", ["Ctrl-G", "d"], sign: "invented-links.csv"),
      GuideWay(.element(4), "Meetings", ["Ctrl-G", "c"], sign: "Digest of all"),
      GuideWay(.element(5), "Digest", ["Ctrl-G", "c", "d"], sign: "What business said: All"),
      GuideWay(.element(6), "Meetings", ["Ctrl-G", "c"], sign: "Digest of all"),
    ]

  private static let conversations: [GuideWay] = [
    GuideWay(.step(1, subStep: 1), "Import of files", ["Ctrl-G", "d"], sign: "invented-links.csv"),
    GuideWay(.step(1, subStep: 1), "Landscape", ["Ctrl-G", "l"], sign: "Software Developers"),
    GuideWay(.step(2), "Meetings", ["Ctrl-G", "c"], sign: "Digest of all"),
    GuideWay(
      .step(2), "Questions of a meeting", ["Ctrl-G", "c", "Enter", "p"], sign: "Questions to ask"),
    GuideWay(.step(2, subStep: 1), "Landscape", ["Ctrl-G", "l"], sign: "Software Developers"),
    GuideWay(.step(2, subStep: 1), "All occupations", ["Ctrl-G", "o"], sign: "In the usual order"),
    GuideWay(.step(2, subStep: 2), "Pathway map", ["Ctrl-G", "m"], sign: "Map: "),
    GuideWay(
      .step(2, subStep: 3), "Progressions", ["Ctrl-G", "m", "Ctrl-K"], sign: "Link"),
    GuideWay(.step(2, subStep: 3), "Ladder", ["Ctrl-G", "m", "Ctrl-U"], sign: "Ladder"),
    GuideWay(.step(2, subStep: 3), "Routes", ["Ctrl-G", "m", "Ctrl-R"], sign: "Routes"),
    GuideWay(.step(3, subStep: 1), "Pathway map", ["Ctrl-G", "m"], sign: "Map: "),
    GuideWay(
      .step(3, subStep: 2), "Occupation form", ["Ctrl-G", "m", "F2"], sign: "Credentials"),
    GuideWay(.step(3, subStep: 3), "Feedback", ["Ctrl-G", "m", "Ctrl-O"], sign: "Feedback"),
    GuideWay(.step(3, subStep: 3), "Audit", ["Ctrl-G", "m", "F10"], sign: "Audit"),
    GuideWay(
      .step(3, subStep: 3), "Line for what is said", ["Ctrl-G", "m", "Alt-M"], sign: "New meeting"),
  ]

  private static let gaps: [GuideWay] = [
    GuideWay(.step(4, subStep: 1), "Gap", ["Ctrl-G", "g"], sign: "Under-supply"),
    GuideWay(.step(4, subStep: 2), "Training gap matrix", ["Ctrl-G", "n"], sign: "Training gaps"),
    GuideWay(.step(4, subStep: 3), "Training gap matrix", ["Ctrl-G", "n"], sign: "Training gaps"),
    GuideWay(.step(4, subStep: 4), "Training gap matrix", ["Ctrl-G", "n"], sign: "Training gaps"),
    GuideWay(
      .step(4, subStep: 4), "Findings on the gap", ["Ctrl-G", "g", "f"], sign: "Findings on the gap"
    ),
  ]

  private static let programs: [GuideWay] = [
    shaping(.step(5)), shaping(.step(5, subStep: 1)), shaping(.step(5, subStep: 2)),
    checked(.step(5, subStep: 3)),
    GuideWay(.step(6, subStep: 1), "Braiding", ["Ctrl-G", "b"], sign: "Resources: braiding"),
    GuideWay(
      .step(6, subStep: 2), "Resource map", ["Ctrl-G", "b", "Tab"], sign: "Resources: the map"),
    GuideWay(.step(6, subStep: 2), "Braiding", ["Ctrl-G", "b"], sign: "Resources: braiding"),
    GuideWay(
      .step(6, subStep: 3), "Barriers", ["Ctrl-G", "b", "Tab", "Tab"], sign: "Owner"),
    shaping(.step(7, subStep: 1)), checked(.step(7, subStep: 2)),
  ]

  private static let planning: [GuideWay] = [
    GuideWay(
      .step(7, subStep: 3), "Plan", ["Ctrl-G", "i"], sign: "Implementation and assessment plan"),
    GuideWay(.step(7, subStep: 3), "What is due", ["Ctrl-G", "w"], sign: "Within two weeks"),
    GuideWay(.step(8), "What is due", ["Ctrl-G", "w"], sign: "Within two weeks"),
    GuideWay(.step(8, subStep: 1), "Measures", ["Ctrl-G", "u"], sign: "On the way"),
    GuideWay(
      .step(8, subStep: 1), "Figures by partner", ["Ctrl-G", "u", "r"],
      sign: "Measures by partner and period"),
    GuideWay(.step(8, subStep: 2), "Meetings", ["Ctrl-G", "c"], sign: "Digest of all"),
    GuideWay(
      .step(8, subStep: 2), "Reviews", ["Ctrl-G", "u", "v"], sign: "Reviews and adjustments"),
    GuideWay(
      .step(8, subStep: 3), "Reviews", ["Ctrl-G", "u", "v"], sign: "Reviews and adjustments"),
  ]

  private static let appendices: [GuideWay] = [
    assessment("Self-assessment", [], sign: "Who answers"),
    assessment("Compare", ["Left", "c"], sign: "Widest first"),
    assessment("Agree", ["Left", "a"], sign: "Agree"),
    assessment("Targets", ["Left", "p"], sign: "Targets: Autumn 2026"),
    assessment("Over time", ["t"], sign: "Moved"),
    assessment("Our form", ["o"], sign: "Whose words"),
    GuideWay(
      .appendix(.trainingGapMatrix), "Training gap matrix", ["Ctrl-G", "n"], sign: "Training gaps"),
    GuideWay(
      .appendix(.resourceMapping), "Resource map", ["Ctrl-G", "b", "Tab"],
      sign: "Resources: the map"),
    GuideWay(.appendix(.sampleMeasures), "Measures", ["Ctrl-G", "u"], sign: "On the way"),
    GuideWay(
      .appendix(.sampleMeasures), "Sample to begin from", ["Ctrl-G", "u", "Ctrl-N"],
      sign: "A measure of our own"),
  ]

  private static func shaping(_ place: GuidePlace) -> GuideWay {
    GuideWay(place, "Programs", ["Ctrl-G", "v"], sign: "Education and training plan")
  }

  /// What business says of a program.
  private static func checked(_ place: GuidePlace) -> GuideWay {
    GuideWay(place, "Check by business", ["Ctrl-G", "v", "v"], sign: "Validated on")
  }

  private static func assessment(_ name: String, _ keys: [String], sign: String) -> GuideWay {
    GuideWay(.appendix(.selfAssessment), name, ["Ctrl-G", "a"] + keys, sign: sign)
  }
}
