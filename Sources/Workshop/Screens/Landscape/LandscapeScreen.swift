import CareerPathways
import LaborData
import TerminalUI

/// The occupations of an area with what public data say of each, to sort, narrow down and mark.
struct LandscapeScreen: Layer {
  private(set) var tables: LandscapeTables
  private(set) var landscape: Landscape
  private(set) var area: OfficialArea?
  var order = LandscapeOrder()
  var view = TableView()
  /// The field in which words are typed; nil while none are.
  var search: TextField?
  /// The version of the tables that all this is from.
  private var version: Int

  init(_ workshop: Workshop) {
    tables = LandscapeTables(workshop.dataFolder)
    version = workshop.tablesVersion
    landscape = Landscape(of: "", in: [], OccupationNetwork())
    settle(workshop)
  }

  func title(_ workshop: Workshop) -> String {
    "Landscape" + (area.map { " of \($0.name)" } ?? "")
  }

  func purpose(_ workshop: Workshop) -> String {
    "The occupations of the area: people employed and their share of all, the location quotient "
      + "(1 is the nation’s share), wages from the 10th to the 90th percentile, openings a year, "
      + "growth over the projected years, what people typically need to start, and O*NET’s job "
      + "zone. What is withheld or unknown is never counted as nothing and sorts last. Mark what "
      + "is critical with the business partners, and put it on a map."
  }

  func isTyping(_ workshop: Workshop) -> Bool { search != nil }

  /// The occupation under the cursor.
  var selected: LandscapeRow? {
    order.shown.indices.contains(view.row) ? landscape.rows[order.shown[view.row]] : nil
  }

  /// Takes the tables, the area and the marks as they are now.
  mutating func settle(_ workshop: Workshop) {
    if version != workshop.tablesVersion {
      version = workshop.tablesVersion
      tables = LandscapeTables(workshop.dataFolder)
      area = nil
    }
    let wanted = tables.area(workshop.workspace.profile.laborArea)
    if wanted != area {
      area = wanted
      landscape = Landscape(of: wanted?.code ?? "", in: tables.tables, tables.network)
      order.forget()
    }
    order.update(landscape.rows, workshop)
  }

  /// Puts the cursor on an occupation; false where it does not show.
  @discardableResult
  mutating func go(to soc: String) -> Bool {
    guard let place = order.shown.firstIndex(where: { landscape.rows[$0].soc == soc }) else {
      return false
    }
    view.row = place
    return true
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    settle(workshop)
    if search != nil { return type(event, &workshop) }
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = view.handle(
      key.arrow, rows: order.shown.count, columns: LandscapeColumn.all.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = view.handle(
      mouse, on: meaning, rows: order.shown.count, columns: LandscapeColumn.all.count)
    switch answer {
    case .chosen: return run("landscape.open", &workshop)
    case .heading(let column):
      sort(by: column, isDescending: !order.isDescending(column))
      return .handled
    default: return .handled
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    settle(workshop)
    let marks = workshop.workspace.marksByCode
    let (top, rest) = canvas.bounds.inset(columns: 1).splitTop(3)
    canvas.within(top) { drawHead(on: &$0, workshop) }
    let (order, landscape) = (order, landscape)
    canvas.within(rest) { canvas in
      view.draw(
        on: &canvas, columns: LandscapeColumn.all.map(\.table), rowCount: order.shown.count,
        empty: Self.empty(landscape)
      ) { row, column in
        let occupation = landscape.rows[order.shown[row]]
        let mark = marks[occupation.soc]
        return TableCell(
          LandscapeColumn.all[column].text(occupation, mark),
          mark == nil ? .text : Style(.text, .bold))
      }
    }
  }
}
