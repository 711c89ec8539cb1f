import CareerPathways
import TerminalUI

/// What stands where completers and openings cannot be compared yet: why, and what to do.
enum GapHelp {
  static func page(_ refusal: SupplyRefusal, width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph("Nothing can be compared yet", Style(.heading, .bold))
    page.paragraph(Sentences.fact(refusal))
    switch refusal {
    case .missing, .damaged: addFiles(to: &page)
    case .noArea, .noOpenings: page.section("Now", points: ["a chooses the area of the openings."])
    case .noInstitutions, .noCompleters, .unknownPlace:
      page.section("Now", points: ["i chooses whose institutions count."])
    case .editions: break
    }
    page.section("What is compared", paragraphs: GapWords.definition)
    return page
  }

  private static func addFiles(to page: inout Page) {
    page.section(
      "Now", points: ["Ctrl-G d shows the imported data; Ctrl-N there takes a file after another."])
    page.section(
      "The files, and where they are",
      points: [
        "Projections: projectionscentral.org, long-term, all states, as CSV",
        "Completions and institutions: nces.ed.gov/ipeds, complete data files, C20XX_A and HD20XX",
        "Crosswalk: nces.ed.gov/ipeds/cipcode, CIP 2020 to SOC 2018, saved as CSV",
        "If there is one: a table of codes that stand for several occupations",
      ])
    page.section(
      "Or on the command line",
      points: [
        "pathways data import -w FOLDER ltprojections.csv c2023_a.csv hd2023.csv crosswalk.csv",
        "pathways data list -w FOLDER shows what is there.",
      ])
    page.section(
      "Without public files",
      points: ["o adds completers of your own records; openings are needed all the same."])
  }
}
