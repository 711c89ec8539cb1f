/// One page of the guide as people read it: a title, and what stands under it.
package struct GuideChapter: Hashable, Sendable, Identifiable {
  package let id: String
  package let title: String
  /// 0 for a chapter, 1 for one under it.
  package let depth: Int
  package let place: GuidePlace
  package let blocks: [GuideBlock]

  init(
    _ id: String, _ title: String, depth: Int = 0, at place: GuidePlace, _ blocks: [GuideBlock]
  ) {
    self.id = id
    self.title = title
    self.depth = depth
    self.place = place
    self.blocks = blocks
  }
}

/// A piece of a chapter.
package enum GuideBlock: Hashable, Sendable {
  case heading(String)
  case paragraph(String, GuidePlace)
  /// Of a list, with a label in front where it has one of its own.
  case point(label: String, String, GuidePlace)
  /// Something to read elsewhere, with its address where one is known.
  case reference(label: String, String, link: String?, GuidePlace)

  static func point(_ point: GuidePoint) -> GuideBlock {
    .point(label: "", point.text, point.place)
  }

  /// Where it stands in the guide; nil for a heading.
  package var place: GuidePlace? {
    switch self {
    case .heading: nil
    case .paragraph(_, let place), .point(_, _, let place), .reference(_, _, _, let place): place
    }
  }

  /// What it says on one line; a heading says nothing of its own.
  package var passage: (text: String, place: GuidePlace)? {
    switch self {
    case .heading: nil
    case .paragraph(let text, let place): (text, place)
    case .point(let label, let text, let place), .reference(let label, let text, _, let place):
      ([label, text].filter { !$0.isEmpty }.joined(separator: ": "), place)
    }
  }
}

extension Guide {
  /// The whole guide, in its order.
  package static let chapters: [GuideChapter] =
    openingChapters + elementChapters + stepChapters + closingChapters + appendixChapters

  /// The number of the chapter that a place of the guide stands in.
  package static func chapter(at place: GuidePlace) -> Int? {
    chapterNumbers[place] ?? place.whole.flatMap { chapterNumbers[$0] }
  }

  /// The chapters by their own places and by those of all in them; its own goes before another's.
  private static let chapterNumbers: [GuidePlace: Int] = {
    let own = chapters.enumerated().map { ($1.place, $0) }
    let parts = chapters.enumerated().flatMap { number, chapter in
      chapter.blocks.compactMap(\.place).map { ($0, number) }
    }
    return Dictionary(own + parts) { first, _ in first }
  }()
}

extension GuidePlace {
  /// The place that this one is a part of; nil for one that stands for itself.
  package var whole: GuidePlace? {
    switch self {
    case .element(let number, .some): .element(number)
    case .step(let number, .some, _), .tip(let number, _), .tool(let number, _),
      .question(let number, _), .designElement(let number, _):
      .step(number)
    case .direction, .section: .appendix(.selfAssessment)
    case .column(let appendix, _), .row(let appendix, _): .appendix(appendix)
    case .measure: .appendix(.sampleMeasures)
    case .value(let audience, let number) where number > 0: .value(audience, 0)
    case .keyFeature: .definition
    default: nil
    }
  }
}
