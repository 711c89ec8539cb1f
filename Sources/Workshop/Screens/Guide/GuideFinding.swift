import CareerPathways
import TerminalUI

/// Finding a sentence of the guide by words in it.
enum GuideFinding {
  /// Every chapter and every passage, in the guide's order.
  private static let places: [(item: PickerItem, place: GuidePlace)] =
    Guide.chapters.flatMap { chapter in
      [(PickerItem(chapter.title, detail: "chapter"), chapter.place)]
        + chapter.blocks.compactMap(\.passage).map { passage in
          (PickerItem(passage.text, detail: passage.place.description), passage.place)
        }
    }

  static func picker() -> PickerLayer<Workshop> {
    PickerLayer(
      title: "Find in the guide", items: places.map(\.item),
      empty: "No sentence of the guide has these words."
    ) { index, workshop in
      workshop.guidePlace = places[index].place
      return .close
    }
  }
}
