/// The pathway map of step 3: what it shows and what it must say at each level.
package struct GuidePathwayMapForm: Hashable, Sendable {
  package let title: String
  package let purpose: String
  /// What every level of a map must include.
  package let contents: [GuideFormColumn]
  package let sample: GuideSampleMap
  package let place: GuidePlace
}

extension Guide {
  /// The pathway map form of step 3.
  package static let pathwayMap = GuidePathwayMapForm(
    title: GuideForm.pathwayMap.title,
    purpose: "Show how people progress in every pathway, from entry level to advanced.",
    contents: [
      content("education", "Education", "The schooling or degree that people usually have here."),
      content("training", "Training", "The training that usually leads to this level."),
      content("experience", "Experience", "The time in work that employers usually expect."),
      content("skills", "Skill levels", "The skills people need here, and how far developed."),
      content("credentials", "Credentials", "The credentials that employers ask for here."),
      content("wages", "Wage range", "Lowest and highest pay, by the year or by the hour."),
    ],
    sample: .louisville,
    place: GuideForm.pathwayMap.place
  )

  private static func content(_ id: String, _ title: String, _ hint: String) -> GuideFormColumn {
    GuideFormColumn(
      id: "map-\(id)", title: title, hint: hint, place: .step(3, subStep: 2))
  }
}
