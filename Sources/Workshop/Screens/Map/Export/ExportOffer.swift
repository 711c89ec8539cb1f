import CareerPathways

/// A file that can be written, as the dialog offers it.
struct ExportOffer {
  let title: String
  /// What it is good for.
  let use: String
  /// What the offered name ends in.
  let ending: String
  let make: (Workshop) throws(ExportProblem) -> Workshop.MadeFile
}

/// The files that a map can be written to.
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
      MapFormat.named(words.name).map { format in
        ExportOffer(
          map, format, title: words.title, use: words.use, ending: "." + format.ending)
      }
    }
    let others = MapFormat.all.filter { format in !words.contains { $0.name == format.name } }
      .map { ExportOffer(map, $0, title: $0.name, use: "", ending: "." + $0.ending) }
    return known + others + (map.progressions.isEmpty ? [] : [progressions(of: map)])
  }

  private static func progressions(of map: PathwayMap) -> ExportOffer {
    ExportOffer(
      map, .progressions, title: "Progressions (CSV)", use: "the links, beside the table",
      ending: "-progressions.csv")
  }

  private init(_ map: PathwayMap, _ format: MapFormat, title: String, use: String, ending: String) {
    self.init(title: title, use: use, ending: ending) { workshop throws(ExportProblem) in
      try workshop.file(of: map, as: format)
    }
  }
}
