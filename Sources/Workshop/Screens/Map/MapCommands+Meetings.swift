import CareerPathways
import TerminalUI

extension MapScreen {
  /// Recording what is said while the map is shown.
  static let meetingCommands: [Command<MapScreen>] = [
    .reading(
      "say", "Record what is said at a meeting", keys: [.alt("m")],
      summary: "Opens a line under the map, in which statements are typed one after another."
    ) { screen, map, workshop in screen.capture(on: map, &workshop) }
  ]

  /// Opens the line for statements of the meeting that goes on; begins one where there is none.
  private func capture(on map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    let near = titles(at: cursor, on: map)
    workshop.isRecording = true
    guard let meeting = workshop.runningMeeting else {
      return .push(
        workshop.meetingPrompt { meeting, workshop in
          .push(CaptureLayer(meeting, map, workshop, near: near))
        })
    }
    return .push(CaptureLayer(meeting, map, workshop, near: near))
  }

  /// What the cursor is on and what it stands in: occupation, pathway, level.
  private func titles(at cursor: MapCursor, on map: PathwayMap) -> [String] {
    let cell = map.cell(at: cursor)
    return [
      map.occupation(at: cursor)?.title, cell.flatMap { map.pathway($0.pathway)?.title },
      cell.flatMap { map.level($0.level)?.title },
    ].compactMap { $0 }
  }
}
