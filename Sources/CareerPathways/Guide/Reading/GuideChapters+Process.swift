/// The six opening elements and the eight steps.
extension Guide {
  static let elementChapters: [GuideChapter] =
    [
      GuideChapter(
        "foundation", "Sector partnerships come first", at: .foundation,
        foundation.map { .point($0) } + [.heading("The six opening elements")]
          + elements.map { .point(label: "\($0.number)", $0.title, $0.place) })
    ]
    + elements.map { element in
      GuideChapter(
        element.id, "\(element.number). \(element.shortTitle)", depth: 1, at: element.place,
        [.heading(element.title), .paragraph(element.summary, element.place)]
          + element.points.map { .point($0) })
    }

  static let stepChapters: [GuideChapter] =
    [
      GuideChapter(
        "process", "The eight steps", at: .process,
        [
          .paragraph(
            """
            The way from first research to programs that run and improve. The steps follow one \
            another, and conversations with business run through all of them.
            """, .process)
        ] + steps.map { .point(label: "\($0.number)", "\($0.title). \($0.goal)", $0.place) })
    ] + steps.map(chapter)

  private static func chapter(of step: GuideStep) -> GuideChapter {
    GuideChapter(
      step.id, "\(step.number). \(step.shortTitle)", depth: 1, at: step.place,
      [.heading(step.title), .paragraph(step.goal, step.place), .heading("Sub-steps")]
        + step.subSteps.flatMap(blocks)
        + list("Put first in the design", step.designElements) {
          .point(label: $0.title, $0.text, $0.place)
        }
        + list("Tips", step.tips) { .point(label: "", $0.text, $0.place) }
        + list("Questions for business", step.questions) { .point(label: "", $0.text, $0.place) }
        + list("Tools", step.tools) {
          .reference(label: $0.title, $0.detail, link: $0.link ?? $0.site, $0.place)
        })
  }

  private static func blocks(of subStep: GuideSubStep) -> [GuideBlock] {
    [.point(label: "\(subStep.number). \(subStep.title)", subStep.detail, subStep.place)]
      + subStep.parts.map { .point(label: "\($0.letter). \($0.title)", $0.text, $0.place) }
  }

  /// A list under a heading; nothing where it is empty.
  static func list<Item>(
    _ heading: String, _ items: [Item], _ block: (Item) -> GuideBlock
  ) -> [GuideBlock] {
    items.isEmpty ? [] : [.heading(heading)] + items.map(block)
  }
}
