import CareerPathways

/// A map as one web page that stands alone: to print, to mail, to read aloud.
///
/// It has no script and loads nothing; a policy inside forbids both. It is
/// well-formed XML too. On paper it is landscape, its type as large as lets the
/// grid fit a page, and no row is broken.
package enum MapHTML {
  package static func write(_ edition: MapEdition, in palette: PagePalette = .plain) -> [UInt8] {
    let sheet = MapSheet(edition)
    let fit = PrintFit(sheet)
    let page = tag("html", ["lang": "en"]) {
      head(of: sheet, palette, fit)
      tag("body", ["class": fit.isTight ? "tight" : "roomy"]) {
        header(of: sheet)
        tag("main") {
          grids(of: sheet, fit)
          moves(of: sheet)
          facts("How to read this map", sheet.legend, kind: "legend")
          facts("Notes", sheet.notes, kind: "notes")
          details(of: sheet)
        }
      }
    }
    return MarkupWriter.write(page, head: "<!DOCTYPE html>")
  }

  private static func head(
    of sheet: MapSheet, _ palette: PagePalette, _ fit: PrintFit
  ) -> Markup {
    tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'",
        ])
      tag("title") { "\(sheet.title): career pathway map" }
      tag("style") { Markup.stylesheet(stylesheet(palette, fit)) }
    }
  }

  private static func stylesheet(_ palette: PagePalette, _ fit: PrintFit) -> Stylesheet {
    Stylesheet(PackageResources.map_css).with(
      [
        "paper": palette.paper, "band": palette.band, "ink": palette.ink, "muted": palette.muted,
        "heading": palette.heading, "accent": palette.accent, "line": palette.line,
      ], size: fit.size)
  }

  private static func header(of sheet: MapSheet) -> Markup {
    tag("header") {
      if !sheet.owner.isEmpty { tag("p", ["class": "owner"]) { sheet.owner } }
      tag("h1") { sheet.title }
      tag("p", ["class": "summary"]) { "Career pathway map: " + sheet.summary }
      list(of: sheet.facts)
    }
  }

  /// A section with a heading and a list of terms; nothing where there are none.
  private static func facts(
    _ title: String, _ facts: [SheetFact], kind: String
  ) -> [Markup] {
    guard !facts.isEmpty else { return [] }
    return [
      tag("section", ["class": kind]) {
        tag("h2") { title }
        list(of: facts)
      }
    ]
  }

  /// Facts as terms, each with what it comes to.
  static func list(of facts: [SheetFact]) -> Markup {
    tag("dl") {
      for fact in facts {
        tag("div") {
          tag("dt") { fact.label }
          tag("dd") { lines(of: fact.text) }
        }
      }
    }
  }

  /// Text of several lines, parted by line breaks.
  private static func lines(of text: String) -> [Markup] {
    PageText.lines(text).enumerated().flatMap { index, line in
      index == 0 ? [.text(line)] : [tag("br"), .text(line)]
    }
  }
}
