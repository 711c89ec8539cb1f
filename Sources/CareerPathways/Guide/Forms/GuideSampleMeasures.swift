/// The sample measures of Appendix D.
package struct GuideSampleMeasures: Hashable, Sendable {
  package let title: String
  package let purpose: String
  package let groups: [GuideMeasureGroup]
  package let place: GuidePlace
}

/// A group of measures that say one kind of thing about the work.
package struct GuideMeasureGroup: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// Whom the group usually benefits, where the guide says so.
  package let benefit: String?
  package let measures: [GuideMeasure]
  package let place: GuidePlace

  init(
    _ number: Int, id: String, title: String, benefit: String? = nil,
    _ measures: [(title: String, examples: String?)]
  ) {
    self.id = "measures-\(id)"
    self.number = number
    self.title = title
    self.benefit = benefit
    self.measures = measures.enumerated().map { index, measure in
      GuideMeasure(
        id: "\(id)-\(index + 1)", title: measure.title, examples: measure.examples,
        place: .measure(group: number, index + 1))
    }
    place = .measure(group: number)
  }
}

/// One sample measure, in the guide's words.
package struct GuideMeasure: Hashable, Sendable, Identifiable {
  package let id: String
  package let title: String
  /// Examples of the measure, where the guide gives them.
  package let examples: String?
  package let place: GuidePlace

  /// The measure with its examples, as the guide prints it.
  package var fullTitle: String {
    examples.map { "\(title) (ex. \($0))" } ?? title
  }
}

extension Guide {
  /// The sample measures of Appendix D.
  package static let sampleMeasures = GuideSampleMeasures(
    title: GuideAppendix.sampleMeasures.title,
    purpose: "Set targets, then follow how the work goes and what comes of it.",
    groups: [implementationMeasures, outputs, employerImpacts, workerImpacts],
    place: .appendix(.sampleMeasures)
  )

  /// All sample measures, group by group.
  package static let measures: [GuideMeasure] = sampleMeasures.groups.flatMap(\.measures)

  /// The sample measure with this id, such as "worker-1".
  package static func measure(id: String) -> GuideMeasure? {
    measures.first { $0.id == id }
  }

  private static let implementationMeasures = GuideMeasureGroup(
    1, id: "implementation", title: "Implementation Measures",
    [
      ("Employer participation", nil),
      ("Mapped competencies and career pathways", nil),
      ("System for sharing data developed", nil),
      ("Partner satisfaction", nil),
    ])

  private static let outputs = GuideMeasureGroup(
    2, id: "output", title: "Outputs", benefit: "typically benefit employer and worker",
    [
      ("Leveraged funds", nil),
      ("Developed training programs", nil),
      ("Articulation agreements", nil),
      (
        "Industry outreach/awareness initiatives",
        """
        job shadowing programs for students/teachers, work-site visits, development of outreach \
        materials such as videos, social media, etc.
        """
      ),
      ("Participant enrollment in training", nil),
      ("Support services provided", nil),
      ("Sustainability of programs", nil),
    ])

  private static let employerImpacts = GuideMeasureGroup(
    3, id: "employer", title: "Employer Impacts",
    [
      ("Reduced recruitment costs", "shortened time to hire"),
      ("Lower training costs", nil),
      ("Reduced turnover", nil),
      ("Lower production costs", nil),
      ("Greater promotion potential of entry employees", nil),
      ("Higher quality customer service", nil),
      ("Employer satisfaction", nil),
    ])

  private static let workerImpacts = GuideMeasureGroup(
    4, id: "worker", title: "Worker Impacts",
    [
      ("Increased earnings", nil),
      ("Increased hours worked", nil),
      ("Increased # receiving industry-recognized credential(s)", nil),
      ("Increased # placed in employment in training-related field", nil),
      ("Greater access to employee benefits, such as health care and leave", nil),
      ("Improved job retention", nil),
      ("Enrollment in next pathway step", nil),
      ("Participant satisfaction", nil),
    ])
}
