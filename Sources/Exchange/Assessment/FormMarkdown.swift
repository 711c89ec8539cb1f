import CareerPathways

/// The self-assessment form as Markdown, to be printed and filled in by hand.
package enum FormMarkdown {
  package static func write(_ form: PersonForm, partnership: String) -> [UInt8] {
    let head = [
      "# " + MarkdownText.escaped(form.assessment.title),
      list(
        [("Partnership", partnership), ("Round", round(form.round))]
          + Respondent.fields.map { ($0.label, person($0, form.respondent)) }),
      form.assessment.directions.map { "- " + MarkdownText.escaped($0.text) }
        .joined(separator: "\n"),
    ]
    let blocks =
      head + key(form.assessment.ratingKey)
      + form.assessment.sections.flatMap {
        section($0, form)
      }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  /// Room to write by hand.
  private static let blank = String(repeating: "\\_", count: 40)

  private static func round(_ round: AssessmentRound) -> String {
    round.name + (round.date.map { ", \($0)" } ?? "")
  }

  private static func person(_ field: Field<Respondent>, _ respondent: Respondent?) -> String {
    respondent.map { field.kind.label(of: field.get($0)) } ?? ""
  }

  private static func list(_ items: [(label: String, text: String)]) -> String {
    items.map { label, text in
      "- **\(label)\(label.hasSuffix("?") ? "" : ":")** \(self.text(text))"
    }.joined(separator: "\n")
  }

  private static func text(_ text: String) -> String {
    text.isEmpty ? blank : MarkdownText.paragraph(text)
  }

  private static func key(_ key: GuideRatingKey) -> [String] {
    let rows = key.levels.map {
      "| \($0.value) | \(MarkdownText.escaped($0.label)) | \(MarkdownText.escaped($0.text)) |"
    }
    return [
      "## What the ratings mean",
      (["| Rating | Called | Means |", "| --- | --- | --- |"] + rows).joined(separator: "\n"),
      MarkdownText.escaped(key.note),
    ]
  }

  private static func section(_ section: GuideSection, _ form: PersonForm) -> [String] {
    ["## \(section.number). " + MarkdownText.escaped(section.title)]
      + section.indicators.flatMap { indicator($0, form) }
      + ["**The section as a whole**", answer(form.answer(to: section.id), form)]
  }

  private static func indicator(_ indicator: GuideIndicator, _ form: PersonForm) -> [String] {
    let question = "**\(indicator.number).** " + MarkdownText.escaped(indicator.question)
    let items = indicator.items.map { "- " + MarkdownText.escaped($0.text) }
    return [question + mark(indicator.origin)]
      + (indicator.explanation.map { [MarkdownText.paragraph($0)] } ?? [])
      + (items.isEmpty ? [] : [items.joined(separator: "\n")])
      + [answer(form.answer(to: indicator.id), form)]
  }

  /// Says of a question that it is not the guide's own.
  private static func mark(_ origin: FormOrigin) -> String {
    switch origin {
    case .guide: ""
    case .reworded: " *(the guide’s question, in our partnership’s words)*"
    case .own: " *(our partnership’s own question)*"
    }
  }

  private static func answer(_ answer: Answer, _ form: PersonForm) -> String {
    let boxes = Answer.ratings.map { "(\($0 == answer.rating ? "x" : " ")) \($0)" }
    return list([
      (form.assessment.prompt, answer.note), ("Evidence", answer.evidence),
      ("Next step", answer.nextStep),
    ]).withFirstLine("- **Rate:** `\(boxes.joined(separator: "   "))`")
  }
}

extension String {
  /// The text under one more line.
  fileprivate func withFirstLine(_ line: String) -> String { line + "\n" + self }
}
