import CareerPathways
import LaborData

extension Sentences {
  /// Why completers and openings cannot be compared yet, and what to do now.
  package static func fact(_ refusal: SupplyRefusal) -> String {
    switch refusal {
    case .missing(let kinds):
      "To compare completers with openings takes tables that are not imported yet: "
        + kinds.map(sourceName).joined(separator: "; ")
        + ". Import the files as the agencies publish them: at Ctrl-G d, or with "
        + "‘pathways data import FILE...’."
    case .damaged(let ids):
      "A table cannot be read: \(ids.map(\.text).joined(separator: ", ")). Import its file again; "
        + "‘pathways check’ says what is wrong with it."
    case .noArea(let areas):
      "Openings are there for \(FigureWords.count(areas.count, of: "area")): choose one of them, "
        + "as 21 for Kentucky."
    case .noOpenings(let area):
      "The projections have no openings for \(area.name), nor for the state it is in. Import those "
        + "of its state, or choose another area."
    case .noInstitutions(let place):
      "The table of institutions has none in \(place). Choose another region, or import the table "
        + "of the whole country."
    case .noCompleters(let place):
      "The imported completions have no row of \(place). Import those of its institutions, or "
        + "choose another region."
    case .unknownPlace(let text):
      "‘\(text)’ is neither a state nor the code of an area. Choose KY, 21, Kentucky or 31140."
    case .editions(let openings, let crosswalk):
      "The openings have codes of \(editionName(openings)), the crosswalk those of "
        + "\(editionName(crosswalk)). One code means different work in each: import projections and a "
        + "crosswalk of one edition."
    }
  }

  /// A kind of table and where it comes from.
  private static func sourceName(_ kind: LaborKind) -> String {
    switch kind {
    case .projections: "projected openings (Projections Central, or a state’s own)"
    case .completions: "completions (IPEDS, C2023_A or later)"
    case .institutions: "institutions (IPEDS, HD2022 or later)"
    case .crosswalk: "the crosswalk of programs and occupations (NCES, CIP 2020 to SOC 2018)"
    default: kind.rawValue
    }
  }

  private static func editionName(_ codes: OccupationCodes) -> String {
    switch codes {
    case .soc2010: "the SOC of 2010"
    case .soc2018: "the SOC of 2018"
    case .mixed: "two editions of the SOC"
    case .unknown: "an unknown edition of the SOC"
    }
  }

  static func picked(_ count: Int) -> String {
    FigureWords.count(count, of: "institution") + " picked by hand"
  }

  /// What openings and completers are of, in a line.
  package static func scope(_ join: SupplyJoin) -> String {
    let openings =
      join.wantedArea.map {
        "Openings of \(join.area.name), since none are projected for \($0.name)"
      }
      ?? "Openings of \(join.area.name)"
    guard !join.region.isEmpty else { return openings + "; completers of local records alone" }
    let years = join.input.years > 1 ? ", mean of \(join.input.years) years" : ""
    return openings + "; completers of \(join.region), "
      + FigureWords.count(join.institutions, of: "institution") + years
  }

  /// Where a table comes from: `Projections Central 2022-2032 (file.csv, imported 2026-11-27)`.
  package static func source(_ source: SupplySource) -> String {
    "\(name(of: source)) (\(source.file), imported \(source.imported))"
  }

  /// The same in short, for a finding: `Projections Central 2022-2032`.
  package static func name(of source: SupplySource) -> String {
    source.vintage.isEmpty ? source.format : "\(source.format) \(source.vintage)"
  }
}
