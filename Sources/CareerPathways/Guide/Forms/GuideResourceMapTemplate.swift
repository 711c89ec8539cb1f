/// The resource mapping template of Appendix C.
package struct GuideResourceMapTemplate: Hashable, Sendable {
  package let title: String
  package let purpose: String
  package let columns: [GuideFormColumn]
  package let groups: [GuidePartnerGroup]
  package let place: GuidePlace
}

/// One of the six groups of partners in the template.
package struct GuidePartnerGroup: Hashable, Sendable, Identifiable {
  package let id: String
  package let title: String
  /// A title of at most 26 columns.
  package let shortTitle: String
  /// Who belongs to the group, where the guide gives examples.
  package let examples: String?
  package let place: GuidePlace

  init(_ number: Int, id: String, title: String, shortTitle: String, examples: String? = nil) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.examples = examples
    place = .row(.resourceMapping, number)
  }
}

extension Guide {
  /// The resource mapping template of Appendix C.
  package static let resourceMap = GuideResourceMapTemplate(
    title: GuideAppendix.resourceMapping.title,
    purpose: """
      See what every partner can bring to develop and run programs for a pathway, and where \
      something may be missing.
      """,
    columns: [
      column(1, "organization", "Organization Name", "The partner who brings the resource."),
      column(2, "programs", "Key Programs", "Its main programs."),
      column(3, "services", "Primary Services", "What it mainly does for people or businesses."),
      column(
        4, "restrictions", "Service Restrictions", "Who or what its rules and funds leave out."),
      column(5, "populations", "Targeted Populations", "The groups of people it serves."),
      column(
        6, "resources", "Related Resources: Space, Staff, Training Equipment, etc.",
        "What it can share besides money."),
      column(7, "notes", "Other Notes", "Anything else that partners should know."),
      column(8, "contact", "Contact Information", "Whom to call or write to."),
    ],
    groups: [
      GuidePartnerGroup(
        1, id: "group-secondary-cte", title: "Secondary Career and Technical Education Partners",
        shortTitle: "Secondary CTE"),
      GuidePartnerGroup(
        2, id: "group-post-secondary", title: "Post-Secondary Education Partners",
        shortTitle: "Post-secondary education"),
      GuidePartnerGroup(
        3, id: "group-workforce", title: "Workforce Development Partners",
        shortTitle: "Workforce development", examples: "WIOA partners, training providers, etc."),
      GuidePartnerGroup(
        4, id: "group-community", title: "Community-Based/Human Services Partners",
        shortTitle: "Community, human services"),
      GuidePartnerGroup(
        5, id: "group-industry", title: "Industry Partners", shortTitle: "Industry"),
      GuidePartnerGroup(6, id: "group-other", title: "Other Partners", shortTitle: "Other"),
    ],
    place: .appendix(.resourceMapping)
  )

  private static func column(
    _ number: Int, _ id: String, _ title: String, _ hint: String
  ) -> GuideFormColumn {
    GuideFormColumn(
      id: "resource-map-\(id)", title: title, hint: hint, place: .column(.resourceMapping, number))
  }
}
