import CareerPathways

extension Paper {
  /// A form of the guide, blank, to fill in by hand.
  package static func form(_ form: GuideForm) -> Paper {
    let blank = BlankForm.of(form)
    return Paper(
      id: "form-\(form.id)", title: form.title, sort: "Blank form",
      use: "blank form, to fill in by hand",
      template: "form", isWide: blank.isWide
    ) { _ in
      [
        "purpose": .text(blank.purpose), "place": .text(form.place.description),
        "heads": .texts(blank.heads), "hints": .facts(blank.hints),
        "tables": .list(blank.tables.map(\.value)), "key": .facts(blank.key),
      ]
    }
  }
}

/// What a form has on paper: lines at its head, tables to write into, and a key.
struct BlankForm: Sendable {
  let purpose: String
  var isWide = false
  /// What is filled in above the tables.
  var heads: [String] = []
  var tables: [PaperTable]
  /// What each column is for.
  var hints: [(label: String, text: String)] = []
  var key: [(label: String, text: String)] = []

  static func of(_ form: GuideForm) -> BlankForm {
    switch form {
    case .selfAssessment: selfAssessment
    case .businessQuestions: businessQuestions
    case .pathwayMap: pathwayMap
    case .trainingGapMatrix: trainingGapMatrix
    case .designElements: designElements
    case .resourceMap: resourceMap
    case .implementationPlan: implementationPlan
    case .measures: measures
    }
  }

  /// A row with something in its first cells and nothing to the right.
  static func row(_ cells: String..., of count: Int) -> [String] {
    cells + [String](repeating: "", count: max(0, count - cells.count))
  }
}
