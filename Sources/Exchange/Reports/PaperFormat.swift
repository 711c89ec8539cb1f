import CareerPathways

/// A format that papers are written in.
package struct PaperFormat: Sendable {
  /// As it is typed behind `--format`.
  package let name: String
  /// What the names of such files end in, without the point.
  package let ending: String
  /// The text on one line, as words and never as markup.
  let escaped: @Sendable (String) -> String
  /// What parts lines inside a text.
  let lineBreak: String
  /// The last touch to a page that was filled in.
  let finished: @Sendable (String) -> String

  package static let html = PaperFormat(
    name: "html", ending: "html", escaped: { MarkupWriter.escaped(PageText.line($0)) },
    lineBreak: "<br/>", finished: { $0 })
  package static let markdown = PaperFormat(
    name: "markdown", ending: "md", escaped: MarkdownText.escaped, lineBreak: "<br>",
    finished: withoutGaps)

  package static let all = [html, markdown]

  package static func named(_ name: String) -> PaperFormat? { all.first { $0.name == name } }

  /// The text with no more than one blank line between two others, and none at its ends.
  private static func withoutGaps(_ page: String) -> String {
    var lines: [Substring] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }), lines.last?.isEmpty ?? true { continue }
      lines.append(line.allSatisfy { $0 == " " } ? "" : line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text on as many lines as it has.
  func lines(_ text: String) -> String {
    PageText.lines(text).map(escaped).joined(separator: lineBreak)
  }
}

extension Paper {
  /// The paper as a file.
  ///
  /// `template` is a text to use instead of the paper's own; it throws where
  /// that is no template.
  package func write(
    _ source: PaperSource, as format: PaperFormat, template: String? = nil
  ) throws(TemplateProblem) -> [UInt8] {
    var values = source.common
    values["title"] = .text(title)
    values["is_wide"] = .flag(isWide)
    values.merge(self.values(source)) { _, own in own }
    let page = try PaperTemplates.render(
      .group(values), template ?? self.template, as: format,
      isText: template != nil)
    return Array(format.finished(page).utf8)
  }
}
