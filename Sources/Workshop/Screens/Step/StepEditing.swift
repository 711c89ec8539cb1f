import CareerPathways
import TerminalUI

/// Changing what is kept about the sub-step under the cursor.
extension StepScreen {
  func record(_ workshop: Workshop) -> SubStep { workshop.workspace.process[subStep: subStep.id] }

  func set(_ status: Status, _ workshop: inout Workshop) -> Outcome<Workshop> {
    let subStep = subStep
    workshop.edit("Marked ‘\(subStep.title)’ \(status.label.lowercased())") {
      $0.process[subStep: subStep.id].status = status
    }
    return .handled
  }

  /// Every field of the sub-step in a form, beginning with `key`.
  func form(focus key: String = "status") -> Outcome<Workshop> {
    let subStep = subStep
    let form = RecordForm<SubStep>(
      title: subStep.title, purpose: subStep.detail,
      read: { $0.process[subStep: subStep.id] },
      write: { $0.process[subStep: subStep.id] = $1 },
      sentence: { "Changed \($0.lowercased()) of ‘\(subStep.title)’" })
    return .push(form.layer(focus: key))
  }

  /// The notes of the sub-step in a box of their own.
  func noteEditor(_ workshop: Workshop) -> Outcome<Workshop> {
    let subStep = subStep
    return .push(
      EditorLayer(title: "Notes: \(subStep.title)", text: record(workshop).notes) {
        text, workshop in
        workshop.edit("Wrote a note on ‘\(subStep.title)’") {
          $0.process[subStep: subStep.id].notes = text.tidied
        }
        return .handled
      })
  }
}
