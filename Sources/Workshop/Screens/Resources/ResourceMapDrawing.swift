import CareerPathways
import TerminalUI

/// The rows of the resource map, and a resource in all columns of the form.
enum ResourceMapDrawing {
  static func draw(_ row: ResourceMapScreen.Row, on canvas: inout Canvas, _ style: Style) {
    switch row {
    case .group(let group, let count):
      let title = group?.guide.title ?? "In no group yet"
      let used = canvas.write(
        TextWidth.fit(title, width: canvas.width - 12), row: 0, style.with(.bold))
      canvas.write(
        count == 0 ? "nobody yet" : "\(count)", row: 0, column: used + 2,
        style != .text ? style : count == 0 ? .caution : .muted)
    case .resource(let resource):
      let parts = [resource.kind?.label, resource.amount.map(FigureWords.dollars)]
      let detail = parts.compactMap(\.self).joined(separator: " · ")
      let room = canvas.width - 3 - TextWidth.of(detail) - 2
      canvas.write(resource.title, row: 0, column: 3, width: max(10, room), style)
      canvas.write(detail, row: 0, column: 3 + max(10, room) + 2, style == .text ? .muted : style)
    }
  }

  static func page(_ row: ResourceMapScreen.Row?, width: Int) -> Page {
    var page = Page(width: width)
    switch row {
    case .group(let group?, _):
      page.paragraph(group.guide.title, .heading.with(.bold))
      if let examples = group.guide.examples { page.paragraph(examples, .muted) }
      page.paragraph("Ctrl-N adds what a partner of this group can bring.", .muted)
    case .group(nil, _):
      page.paragraph("These resources have no group yet: Enter opens one to say which.", .muted)
    case .resource(let resource): add(resource, to: &page)
    case nil: break
    }
    return page
  }

  private static func add(_ resource: Resource, to page: inout Page) {
    page.paragraph(resource.title, .heading.with(.bold))
    for field in Resource.fields.dropFirst(2) where field.key != "partner" {
      let value = field.get(resource)
      let text =
        if case .money(let money) = value { FigureWords.dollars(money) } else {
          field.kind.label(of: value)
        }
      if !text.isEmpty { page.paragraph("\(field.label): \(text)") }
    }
  }
}
