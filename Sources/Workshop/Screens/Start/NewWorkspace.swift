import CareerPathways
import TerminalUI

/// The questions that a new workspace asks, one after another.
///
/// Esc at any of them leaves and makes nothing.
struct NewWorkspace {
  private var answers: [String] = []

  private struct Question {
    let title: String
    let hint: String
    let isRequired: Bool
  }

  private static let questions: [Question] = [
    Question(
      title: "Name of the partnership",
      hint: "As it stands on top of every screen, for example Capital Area manufacturing.",
      isRequired: true),
    Question(
      title: "Region", hint: "The counties, metro area or state it serves.", isRequired: true),
    Question(
      title: "Industry", hint: "The sector whose pathways you build.", isRequired: true),
    Question(
      title: "Convener", hint: "The person or organization that leads; may stay empty.",
      isRequired: false),
    Question(
      title: "Folder", hint: "A new or empty folder for the workspace’s files.", isRequired: true),
  ]

  static func prompt() -> PromptLayer<Workshop> { NewWorkspace().next }

  /// The prompt for the next open question.
  private var next: PromptLayer<Workshop> {
    let question = Self.questions[answers.count]
    return PromptLayer(
      title: "New workspace: \(question.title)", hint: question.hint, text: suggestion,
      validate: { text, _ in
        question.isRequired && text.allSatisfy(\.isWhitespace) ? "This one cannot stay empty" : nil
      },
      commit: { text, workshop in answered(text, &workshop) })
  }

  /// The folder is offered from the name.
  private var suggestion: String {
    guard answers.count == Self.questions.count - 1, let name = answers.first else { return "" }
    let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return words.joined(separator: "-") + ".pathways"
  }

  private func answered(_ text: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    var filled = self
    filled.answers.append(text)
    if filled.answers.count < Self.questions.count { return .push(filled.next) }
    let workspace = Workspace.new(
      name: filled.answers[0], region: filled.answers[1], industry: filled.answers[2],
      convener: filled.answers[3])
    return workshop.create(filled.answers[4], workspace) ? .restart(HomeScreen()) : .handled
  }
}

/// Where the example goes.
enum ExampleWorkspace {
  static func prompt() -> PromptLayer<Workshop> {
    PromptLayer(
      title: "Example workspace",
      hint: "A new or empty folder; one that holds the example already is opened.",
      text: "louisville.pathways"
    ) { folder, workshop in
      guard workshop.openExample(folder) else { return .handled }
      workshop.notice = Notice("F1 and then t walks you through the example in five minutes")
      return .restart(HomeScreen())
    }
  }
}

/// Any workspace by its folder.
enum FolderPrompt {
  static func open() -> PromptLayer<Workshop> {
    PromptLayer(
      title: "Open a folder", hint: "The folder that holds workspace.json.", text: "."
    ) { folder, workshop in workshop.open(folder) ? .restart(HomeScreen()) : .handled }
  }
}
