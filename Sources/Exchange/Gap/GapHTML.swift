import CareerPathways

/// Completers beside openings as one web page that stands alone: to print, to mail, to read aloud.
package enum GapHTML {
  /// What a page says besides its table, in sentences.
  package struct Words: Sendable {
    package let title: String
    package let owner: String
    /// Each with what it is called.
    package let facts: [(label: String, text: String)]
    package let definition: [String]

    package init(
      title: String, owner: String, facts: [(label: String, text: String)], definition: [String]
    ) {
      self.title = title
      self.owner = owner
      self.facts = facts
      self.definition = definition
    }
  }

  /// `cells` are the texts of a row, in the order of `columns`.
  package static func write(
    _ words: Words, columns: [String], cells: [[String]], in palette: PagePalette = .plain
  ) -> [UInt8] {
    let page = tag("html", ["lang": "en"]) {
      head(words, palette)
      tag("body", ["class": "roomy"]) {
        tag("header") {
          if !words.owner.isEmpty { tag("p", ["class": "owner"]) { words.owner } }
          tag("h1") { words.title }
          facts(words)
        }
        tag("main") {
          table(columns, cells)
          tag("section") {
            tag("h2") { "What is compared" }
            for text in words.definition { tag("p") { text } }
          }
        }
      }
    }
    return MarkupWriter.write(page, head: "<!DOCTYPE html>")
  }

  private static func head(_ words: Words, _ palette: PagePalette) -> Markup {
    tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'",
        ])
      tag("title") { words.title }
      tag("style") { Markup.stylesheet(stylesheet(palette)) }
    }
  }

  private static func stylesheet(_ palette: PagePalette) -> Stylesheet {
    Stylesheet(PackageResources.map_css).with(
      [
        "paper": palette.paper, "band": palette.band, "ink": palette.ink, "muted": palette.muted,
        "heading": palette.heading, "accent": palette.accent, "line": palette.line,
      ], size: 10)
  }

  private static func facts(_ words: Words) -> Markup {
    tag("dl") {
      for fact in words.facts {
        tag("div") {
          tag("dt") { fact.label }
          tag("dd") { fact.text }
        }
      }
    }
  }

  private static func table(_ columns: [String], _ cells: [[String]]) -> Markup {
    tag("table") {
      tag("thead") {
        tag("tr") { for column in columns { tag("th", ["scope": "col"]) { column } } }
      }
      tag("tbody") {
        for row in cells {
          tag("tr") { for cell in row { tag("td") { cell } } }
        }
      }
    }
  }
}
