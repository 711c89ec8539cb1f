import CareerPathways

/// Something to print or to send: a report, a summary, a pitch or a blank form.
///
/// What it says is values by name; how it looks is a template, which is a file.
package struct Paper: Sendable, Identifiable {
  /// As it is typed on the command line, and what its file is called.
  package let id: String
  package let title: String
  /// What stands before its title in a list, such as `Blank form`; empty where nothing does.
  var sort = ""
  /// What a list calls it behind that, where its title is long.
  var shortTitle: String?
  /// What it is good for, in a few words.
  package let use: String
  /// The name of its templates: one for each format.
  let template: String
  /// Whether it lies on its side on paper.
  var isWide = false
  let values: @Sendable (PaperSource) -> [String: PaperValue]

  /// Every paper: the reports, then the pitches, then the blank forms.
  package static let all: [Paper] =
    [report, summary, status] + GuideAudience.allCases.map(pitch) + GuideForm.allCases.map(form)

  package static func named(_ id: String) -> Paper? { all.first { $0.id == id } }

  /// What a list calls it.
  package var name: String { sort.isEmpty ? title : "\(sort): \(shortTitle ?? title)" }

  /// Whether it is a report of which parts can be chosen.
  package var hasParts: Bool { id == Self.report.id }
}

/// What a paper is made from.
package struct PaperSource: Sendable {
  package let workspace: Workspace
  package let date: CalendarDate
  package let palette: PagePalette
  /// The ids of the parts that a report has; nil for all that have something to say.
  package let parts: Set<String>?

  package init(
    _ workspace: Workspace, on date: CalendarDate, in palette: PagePalette = .plain,
    parts: Set<String>? = nil
  ) {
    self.workspace = workspace
    self.date = date
    self.palette = palette
    self.parts = parts
  }

  /// What every paper says: whose it is and when it was made.
  var common: [String: PaperValue] {
    let profile = workspace.profile
    return [
      "owner": .text(profile.name), "region": .text(profile.region),
      "industry": .text(profile.industry), "convener": .text(profile.convener),
      "date": .text(date.description), "guide": .text("\(Guide.title), \(Guide.date)"),
      "colours": .group(palette.values),
    ]
  }
}

extension PagePalette {
  fileprivate var values: [String: PaperValue] {
    let colours = [
      "paper": paper, "band": band, "ink": ink, "muted": muted, "heading": heading,
      "accent": accent, "line": line,
    ]
    return colours.mapValues { .text($0.description) }
  }
}
