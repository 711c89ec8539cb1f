/// A column or heading field of one of the guide's forms.
///
/// The title is the guide's; the hint is ours.
package struct GuideFormColumn: Hashable, Sendable, Identifiable {
  package let id: String
  package let title: String
  package let hint: String
  package let place: GuidePlace
}
