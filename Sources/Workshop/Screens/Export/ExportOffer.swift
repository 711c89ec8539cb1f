import CareerPathways
import Exchange

/// A file that something can be written to, as the dialog offers it.
struct ExportOffer {
  let title: String
  /// What it is good for.
  let use: String
  /// What the offered name ends in.
  let ending: String
  /// What the file has in it.
  let file: (Workshop, PageSetting) throws(ExportProblem) -> MadeFile

}

extension ExportOffer {
  /// The words of each format by its name; one without words is offered by its name alone.
  private static let words: [(name: String, title: String, use: String)] = [
    ("html", "Web page (HTML)", "to print or mail, on one or two pages"),
    ("svg", "Picture (SVG)", "for slides, with arrows between occupations"),
    ("markdown", "Text (Markdown)", "for a wiki, a web site or an e-mail"),
    ("csv", "Table (CSV)", "the occupations, to edit and bring back"),
    ("ctdl", "Linked data (CTDL)", "for the Credential Registry"),
  ]

  /// What there is for this map: what people look at first, then data.
  static func all(for map: PathwayMap) -> [ExportOffer] {
    let known = words.compactMap { words in
      MapFormat.named(words.name).map {
        ExportOffer(map, $0, words.title, words.use)
      }
    }
    let others = MapFormat.all.filter { format in !words.contains { $0.name == format.name } }
      .map { ExportOffer(map, $0, $0.name, "") }
    let links = ExportOffer(
      map, .progressions, "Progressions (CSV)", "the links, beside the table",
      ending: "-progressions.csv")
    let details = ExportOffer(
      map, .details, "Details (CSV)", "sources, official figures, silenced rules",
      ending: "-details.csv")
    return known + others + (map.progressions.isEmpty ? [] : [links]) + [details]
  }

  private init(
    _ map: PathwayMap, _ format: MapFormat, _ title: String, _ use: String, ending: String? = nil
  ) {
    self.init(title: title, use: use, ending: ending ?? "." + format.ending) {
      workshop, setting throws(ExportProblem) in
      do throws(UnwritableMap) {
        return try format.file(map, workshop.workspace, setting)
      } catch {
        throw .unwritable(error.problems)
      }
    }
  }
}
