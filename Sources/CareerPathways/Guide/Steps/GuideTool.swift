/// A tool or source that the guide offers for a step.
package struct GuideTool: Hashable, Sendable, Identifiable {
  package let id: String
  package let title: String
  package let detail: String
  /// The address, where the guide's text gives one.
  package let link: String?
  /// The publisher's own site, which we add where the guide gives no address.
  package let site: String?
  /// The form to fill in, when the tool is one.
  package let form: GuideForm?
  package let place: GuidePlace

  /// Makes a tool; `place` is given when the guide names the tool outside its list of tools.
  init(
    step: Int, _ number: Int, title: String, detail: String, link: String? = nil,
    site: String? = nil, form: GuideForm? = nil, place: GuidePlace? = nil
  ) {
    id = "step-\(step)-tool-\(number)"
    self.title = title
    self.detail = detail
    self.link = link
    self.site = site
    self.form = form
    self.place = place ?? .tool(step: step, number)
  }
}
