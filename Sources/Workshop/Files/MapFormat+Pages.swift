import CareerPathways
import Exchange

extension MapFormat {
  /// A format of data, which is the same on every day and in all colours.
  package init(
    name: String, ending: String,
    file: @escaping @Sendable (PathwayMap, Workspace) throws(UnwritableMap) -> MadeFile
  ) {
    self.init(name: name, ending: ending) { map, workspace, _ throws(UnwritableMap) in
      try file(map, workspace)
    }
  }

  /// A format for people to look at.
  private init(
    name: String, ending: String,
    page: @escaping @Sendable (MapEdition, PagePalette) -> [UInt8]
  ) {
    self.init(name: name, ending: ending) { map, workspace, setting in
      let edition = MapEdition(map, of: workspace.profile, on: setting.date)
      return MadeFile(bytes: page(edition, setting.palette))
    }
  }

  /// One page to print and to mail.
  package static let html = MapFormat(name: "html", ending: "html", page: MapHTML.write)

  /// The grid with its arrows, for slides.
  package static let svg = MapFormat(name: "svg", ending: "svg", page: MapSVG.write)

  package static let markdown = MapFormat(name: "markdown", ending: "md") { edition, _ in
    MapMarkdown.write(edition)
  }

  /// The second file of a map in CSV; `--progressions` names it.
  package static let progressions = MapFormat(name: "csv", ending: "csv") {
    map, _ throws(UnwritableMap) in
    MadeFile(bytes: try MapCSV.writeProgressions(map))
  }

  /// What a map says beside its table and its progressions, as CSV; names alone where there is none.
  package static let details = MapFormat(name: "csv", ending: "csv") {
    map, _ throws(UnwritableMap) in
    MadeFile(bytes: try MapCSV.writeDetails(map))
  }
}
