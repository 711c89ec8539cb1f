import CareerPathways

/// The report of a round as one web page that stands alone: to print, to mail, to read aloud.
///
/// It has no script and loads nothing; a policy inside forbids both. It is
/// well-formed XML too.
package struct RoundHTML {
  let sheet: ReportSheet
  let palette: PagePalette

  package static func write(_ report: RoundReport, in palette: PagePalette = .plain) -> [UInt8] {
    MarkupWriter.write(
      RoundHTML(sheet: ReportSheet(report), palette: palette).page, head: "<!DOCTYPE html>")
  }

  private var page: Markup {
    tag("html", ["lang": "en"]) {
      head
      tag("body") {
        header
        tag("main") {
          disagreements
          for section in sheet.report.comparison.sections { self.section(section) }
          history
          tag("section", ["class": "key"]) {
            tag("h2") { "The rating key" }
            MapHTML.list(of: sheet.key)
          }
        }
      }
    }
  }

  private var head: Markup {
    tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'",
        ])
      tag("title") { sheet.title }
      tag("style") { Markup.stylesheet(stylesheet) }
    }
  }

  private var stylesheet: Stylesheet {
    Stylesheet(PackageResources.round_css).with(
      [
        "paper": palette.paper, "band": palette.band, "ink": palette.ink, "muted": palette.muted,
        "heading": palette.heading, "accent": palette.accent, "line": palette.line,
      ], size: 10)
  }

  private static let legend =
    "In the pictures each dot is a person’s rating, the bar below the line the median, the "
    + "diamond what was agreed on, and the square the team’s own form."

  private var header: Markup {
    tag("header") {
      if !sheet.owner.isEmpty { tag("p", ["class": "owner"]) { sheet.owner } }
      tag("h1") { sheet.title }
      if !sheet.purpose.isEmpty { tag("p", ["class": "summary"]) { sheet.purpose } }
      tag("ul") {
        for line in sheet.head { tag("li") { line } }
        tag("li") { Self.legend }
      }
    }
  }
}
