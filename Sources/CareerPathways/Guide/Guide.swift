/// The guide as data: the framework that every other room works from.
///
/// Titles of steps, elements, sections, forms, columns and measures, and all names and figures,
/// are the guide's own. Every other sentence is ours. Each value knows its `GuidePlace`.
package enum Guide {
  /// The title of the guide.
  package static let title = "A Practical Guide to Developing Career Pathways"

  /// The date the guide carries.
  package static let date = "May 29, 2018"
}
