import CareerPathways
import TerminalUI

/// The guide's advice for a step: goal, tips, questions, design elements and tools, as one text.
struct GuidancePane {
  let step: GuideStep
  /// The first line shown.
  let scrolled: Int
  let isFocused: Bool

  func draw(on canvas: inout Canvas) {
    canvas.upright(column: 0, height: canvas.height, isFocused ? .accent : .border)
    canvas.within(canvas.bounds.splitLeft(2).rest) {
      page(width: $0.width - 2).draw(on: &$0, from: scrolled)
    }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph(step.goal, .text.with(.bold))
    page.section("Tips", points: step.tips.map(\.text))
    page.section("Questions to ask", points: step.questions.map(\.text))
    page.section(
      "Put first in the design", points: step.designElements.map { "\($0.title): \($0.text)" })
    page.section("Tools", points: step.tools.map(Self.text))
    return page
  }

  private static func text(of tool: GuideTool) -> String {
    let text = "\(tool.title): \(tool.detail)"
    return tool.link.map { "\(text) \($0)" } ?? text
  }
}
