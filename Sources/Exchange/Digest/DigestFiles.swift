import CareerPathways

/// A digest as plain text: the head, then each question with its statements.
package enum DigestText {
  package static func write(_ sheet: DigestSheet) -> [UInt8] {
    let head = [sheet.title, PageText.line(sheet.subtitle), sheet.summary]
    let sections = sheet.sections.flatMap { section in
      ["", section.heading] + (section.question.isEmpty ? [] : [section.question])
        + section.items.flatMap { ["- \($0.said)", "  (\($0.detail))"] }
    }
    return Array(((head + sections).joined(separator: "\n") + "\n").utf8)
  }
}

/// A digest as Markdown: a heading for each question, a point for each statement.
package enum DigestMarkdown {
  package static func write(_ sheet: DigestSheet) -> [UInt8] {
    let head = [
      "# " + sheet.title, "**\(MarkdownText.escaped(sheet.subtitle))**", sheet.summary,
    ]
    let blocks = head + sheet.sections.flatMap(blocks)
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func blocks(of section: DigestSheet.Section) -> [String] {
    let items = section.items.map { item in
      "- \(MarkdownText.escaped(item.said))  \n  *\(MarkdownText.escaped(item.detail))*"
    }
    return ["## " + MarkdownText.escaped(section.heading)]
      + (section.question.isEmpty ? [] : [MarkdownText.escaped(section.question)])
      + [items.joined(separator: "\n")]
  }
}
