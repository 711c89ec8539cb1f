import CareerPathways

/// The forms that follow from what the steps ask for.
extension BlankForm {
  static let businessQuestions = BlankForm(
    purpose: "Questions that open up a talk with businesses, with room for what they say.",
    heads: ["Company", "Who spoke", "Date"],
    tables: [
      PaperTable(
        columns: ["", "Question", "What they said"],
        rows: Guide.businessQuestions.map { ["\($0.number)", $0.text, ""] })
    ])

  static let pathwayMap = BlankForm(
    purpose: Guide.pathwayMap.purpose, isWide: true, heads: ["Industry", "Region", "Date"],
    tables: [
      PaperTable(
        caption: "Levels are rows, the most advanced first; pathways are columns.",
        columns: ["Level", "Pathway:", "Pathway:", "Pathway:", "Pathway:"],
        rows: blanks(4, of: 5))
    ], hints: Guide.pathwayMap.contents.map { ($0.title, $0.hint) })

  static let designElements = BlankForm(
    purpose: "Say for each program how far it has what its design should put first.",
    isWide: true, heads: ["Pathway", "Date"],
    tables: [
      PaperTable(
        columns: ["Program"] + Guide.designElements.map(\.title),
        rows: blanks(6, of: 1 + Guide.designElements.count))
    ], hints: Guide.designElements.map { ($0.title, $0.text) })

  static let implementationPlan = BlankForm(
    purpose: "Who does what, by when and with what, in the seven parts of the plan.",
    isWide: true, heads: ["Pathway", "Date"],
    tables: Guide.planParts.map { part in
      PaperTable(
        caption: "\(part.letter). \(part.title): \(part.text)",
        columns: ["What", "Who", "Start", "Due", "Resources", "How we will know"],
        rows: blanks(2, of: 6))
    })
}
