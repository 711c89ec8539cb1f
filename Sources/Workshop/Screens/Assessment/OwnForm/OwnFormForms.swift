import CareerPathways
import TerminalUI

/// The words of a section and of a question, in forms.
enum OwnFormForms {
  static func indicator(_ id: RecordID, focus: String? = nil) -> FormLayer<Workshop> {
    RecordForm<FormIndicator>(
      title: "A question of the form",
      purpose: "What is asked, and what it is called in lists. Its id, and so every answer, stays.",
      read: { $0.formIndicator(id) }, write: { $0.keep($1) },
      sentence: { "Changed the \($0.lowercased()) of a question of the form" }
    ).layer(focus: focus)
  }

  static func section(_ id: RecordID) -> FormLayer<Workshop> {
    RecordForm<FormSection>(
      title: "A section of the form",
      purpose: "What the section is about. Its id, and so every answer, stays.",
      read: { $0.formSection(id) }, write: { $0.keep($1) },
      sentence: { "Changed the \($0.lowercased()) of a section of the form" }
    ).layer()
  }
}
