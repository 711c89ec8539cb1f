import CareerPathways

/// The forms that the guide prints in its appendices.
extension BlankForm {
  static let selfAssessment = BlankForm(
    purpose: Guide.assessment.description,
    heads: ["Name", "Organization", "Date"],
    tables: Guide.assessment.sections.map(table),
    key: Guide.assessment.ratingKey.levels.map { ("\($0.value) \($0.label)", $0.text) })

  private static func table(_ section: GuideSection) -> PaperTable {
    let rows = section.indicators.map { indicator in
      let items = indicator.items.map { "– \($0.text)" }
      let words = [indicator.question, indicator.explanation ?? ""].filter { !$0.isEmpty }
      return [
        "\(indicator.number)", ([words.joined(separator: " ")] + items).joined(separator: "\n"),
        rating, "",
      ]
    }
    return PaperTable(
      caption: "\(section.number). \(section.title)",
      columns: ["", "Indicator", "Rating", Guide.assessment.prompt],
      rows: rows + [["", Guide.assessment.notesTitle, rating, ""]])
  }

  /// To circle one of.
  private static let rating = "①②③④⑤"

  static let trainingGapMatrix = BlankForm(
    purpose: Guide.trainingGapMatrix.purpose, isWide: true,
    heads: Guide.trainingGapMatrix.headingFields.map(\.title),
    tables: Guide.trainingGapMatrix.tiers.map { tier in
      PaperTable(
        caption: tier.title, columns: Guide.trainingGapMatrix.columns.map(\.title),
        rows: blanks(3, of: Guide.trainingGapMatrix.columns.count))
    },
    hints: Guide.trainingGapMatrix.columns.map { ($0.title, $0.hint) })

  static let resourceMap = BlankForm(
    purpose: Guide.resourceMap.purpose, isWide: true,
    tables: Guide.resourceMap.groups.map { group in
      PaperTable(
        caption: group.examples.map { "\(group.title) (\($0))" } ?? group.title,
        columns: Guide.resourceMap.columns.map(\.title),
        rows: blanks(3, of: Guide.resourceMap.columns.count))
    },
    hints: Guide.resourceMap.columns.map { ($0.title, $0.hint) })

  static let measures = BlankForm(
    purpose: Guide.sampleMeasures.purpose, isWide: true, heads: ["Period", "Partner"],
    tables: Guide.sampleMeasures.groups.map { group in
      PaperTable(
        caption: group.benefit.map { "\(group.title) (\($0))" } ?? group.title,
        columns: ["Measure", "Baseline", "Target", "Actual", "Source", "Owner"],
        rows: group.measures.map { row($0.fullTitle, of: 6) } + blanks(1, of: 6))
    })

  static func blanks(_ count: Int, of columns: Int) -> [[String]] {
    [[String]](repeating: [String](repeating: "", count: columns), count: count)
  }
}
