import CareerPathways
import TerminalUI

/// Every kind of record with how many there are, to open the table of one.
enum RecordsMenu {
  static func picker(_ workshop: Workshop) -> PickerLayer<Workshop> {
    let kinds = workshop.workspace.kinds
    return PickerLayer(
      title: "Records",
      items: kinds.map { kind in
        PickerItem(
          kind.noun.heading,
          detail: FigureWords.count(kind.count(workshop.workspace)))
      }
    ) { index, workshop in .push(RecordsScreen(kinds[index], workshop)) }
  }
}
