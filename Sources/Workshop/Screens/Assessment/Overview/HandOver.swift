import CareerPathways
import TerminalUI

/// The question before a form whose ratings are hidden: whether its person sits here now.
enum HandOver {
  static func layer(
    _ path: ResponsePath, _ response: Response, _ assessment: GuideAssessment
  ) -> DialogLayer<Workshop> {
    let name = response.respondent.name
    return DialogLayer(
      title: "The form of \(name)", question: Sentences.handOver(response, assessment),
      choices: [
        DialogChoice("b", "Back, I am somebody else") { _ in .close },
        DialogChoice("o", "Open it, I am \(name)") { .push(RatingScreen(path, $0)) },
      ])
  }
}
