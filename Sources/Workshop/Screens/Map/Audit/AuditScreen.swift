import CareerPathways
import TerminalUI

/// What the guide would say of a map: findings by rule, the guide's point beside the selected one.
struct AuditScreen: Layer {
  private let mapID: RecordID
  private var view = AuditSheet.View()
  private var list = ListView()
  private var sheet: AuditSheet?

  /// Opens the audit of a map at a finding, else at the first.
  init(_ map: PathwayMap, from finding: AuditFinding? = nil) {
    mapID = map.id
    let sheet = AuditSheet(map, view)
    self.sheet = sheet
    if let finding { begin(at: finding, on: sheet) }
  }

  func title(_ workshop: Workshop) -> String {
    map(workshop).map { "Audit: \($0.name)" } ?? "Audit"
  }

  func purpose(_ workshop: Workshop) -> String {
    "Checks the map against the guide. Errors keep a map from being final; warnings are what the "
      + "guide asks for, advice what would make the map say more. Enter goes to the place. What "
      + "does not count here you silence, with a reason that the map keeps."
  }

  func map(_ workshop: Workshop) -> PathwayMap? { workshop.workspace.maps[mapID] }

  /// The row under the cursor.
  func selected(_ workshop: Workshop) -> AuditRow? {
    let rows = rows(workshop)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  private func rows(_ workshop: Workshop) -> [AuditRow] { currentSheet(workshop)?.rows ?? [] }

  func currentSheet(_ workshop: Workshop) -> AuditSheet? {
    map(workshop).map { sheet?.showing($0, view) ?? AuditSheet($0, view) }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    let rows = rows(workshop)
    switch key.arrow {
    case .left: fold(rows)
    case .right: unfold(rows)
    case .enter: return .ignored
    default: return list.handle(key.arrow, of: rows.count) == .ignored ? .ignored : .handled
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: rows(workshop).count)
    return answer == .chosen ? run("audit.go", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    sheet = currentSheet(workshop)
    guard let sheet else {
      canvas.write("There is no map any more. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let drawing = AuditDrawing(sheet: sheet)
    drawing.draw(on: &canvas, &list)
  }
}

/// Where the cursor stands, and which findings show.
extension AuditScreen {
  /// Goes to a finding and shows it; where it is gone, to its rule.
  private mutating func begin(at finding: AuditFinding, on sheet: AuditSheet) {
    let isThere = sheet.audit.findings.contains(finding)
    if isThere, !sheet.rows.contains(.finding(finding)) { turn(finding.rule) }
    let rows = sheet.showing(sheet.map, view).rows
    list.selection =
      rows.firstIndex(of: .finding(finding))
      ?? rows.firstIndex { $0.rule?.id == finding.rule } ?? 0
  }

  var filter: AuditFilter { view.filter }

  mutating func show(_ filter: AuditFilter) {
    view.filter = filter
    list = ListView()
  }

  mutating func turn(_ rule: AuditRule.ID) {
    if view.turned.remove(rule) == nil { view.turned.insert(rule) }
  }

  /// Hides the findings of the rule under the cursor; on a finding, goes to its rule.
  private mutating func fold(_ rows: [AuditRow]) {
    guard let index = list.selected(of: rows.count) else { return }
    if case .rule(let id, _, let isFolded) = rows[index] {
      if !isFolded { turn(id) }
    } else {
      list.selection = rows[..<index].lastIndex { $0.finding == nil } ?? index
    }
  }

  /// Shows the findings of the rule under the cursor, or goes to the first of them.
  private mutating func unfold(_ rows: [AuditRow]) {
    guard let index = list.selected(of: rows.count),
      case .rule(let id, _, let isFolded) = rows[index]
    else { return }
    if isFolded { turn(id) } else { list.selection = index + 1 }
  }
}
