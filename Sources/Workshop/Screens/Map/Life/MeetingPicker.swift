import CareerPathways
import TerminalUI

/// The meetings with a date, to see what changed on a map since one of them.
enum MeetingPicker {
  static func layer(_ map: PathwayMap, _ workshop: Workshop) -> PickerLayer<Workshop> {
    let meetings = dated(workshop)
    return PickerLayer(
      title: "What changed since",
      items: meetings.map { PickerItem($0.name, detail: $0.date?.description ?? "") }
    ) { index, workshop in VersionMenu.show(.meeting(meetings[index].id), map, &workshop) }
  }

  /// Why there is none to choose, or nil.
  static func refusal(_ workshop: Workshop) -> String? {
    dated(workshop).isEmpty ? "There is no meeting with a date yet" : nil
  }

  private static func dated(_ workshop: Workshop) -> [Meeting] {
    workshop.workspace.all(Meeting.self).filter { $0.date != nil }
  }
}
