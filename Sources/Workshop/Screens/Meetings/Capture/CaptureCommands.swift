import CareerPathways
import TerminalUI

extension CaptureLayer {
  static let commands: [Command<CaptureLayer>] = ownCommands + historyCommands

  private static let ownCommands: [Command<CaptureLayer>] = [
    Command(
      "capture.take", "Record the statement", label: "Record", keys: [.enter],
      summary: "Records the line and waits for the next.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { layer, workshop in layer.take(&workshop) },
    Command(
      "capture.complete", "Complete the name", label: "Complete", keys: [.tab],
      summary: "Puts the marked name into the line; Up and Down mark another.",
      refusal: { layer, _ in layer.offers.isEmpty ? "There is nothing to complete" : nil }
    ) { layer, _ in layer.complete() },
    Command(
      "capture.next", "Go to the next question", label: "Question", keys: [.pageDown],
      summary: "Says which question the statements answer; Down does so too where no name is "
        + "offered."
    ) { layer, _ in layer.turn(by: 1) },
    Command(
      "capture.previous", "Go to the previous question", keys: [.pageUp],
      summary: "Goes back by one question."
    ) { layer, _ in layer.turn(by: -1) },
    Command(
      "capture.meeting", "Show the statements of the meeting", label: "Statements",
      keys: [.alt("m")],
      summary: "Goes to the meeting, where a statement becomes an occupation, a need or a barrier."
    ) { layer, workshop in layer.showMeeting(&workshop) },
    Command(
      "capture.leave", "Stop recording", label: "Done", keys: [.escape],
      summary: "Goes back; what was recorded stays."
    ) { _, workshop in
      workshop.isRecording = false
      return .close
    },
  ]

  private static let historyCommands: [Command<CaptureLayer>] = [
    Command(
      "capture.undo", "Take back what you typed, or the last statement", keys: [.control("z")],
      summary: "Takes back what you typed; where nothing is typed, what was recorded last."
    ) { layer, workshop in layer.undo(&workshop) },
    Command(
      "capture.redo", "Type it again, or record it again", keys: [.control("y")],
      summary: "Does again what was taken back."
    ) { layer, workshop in
      let outcome = layer.handle(.key(.control("y")), &workshop)
      guard case .ignored = outcome else { return outcome }
      workshop.redo()
      return .handled
    },
  ]
}
