import CareerPathways

/// The audit of a map in words and rows, kept for as long as nothing of it changes.
struct AuditSheet: Sendable {
  let map: PathwayMap
  let audit: MapAudit
  let words: AuditWords
  private(set) var view: View
  private(set) var rows: [AuditRow]

  /// What of the audit shows.
  struct View: Equatable, Sendable {
    var filter = AuditFilter.everything
    /// The rules that show their findings though many, or hide them though few.
    var turned: Set<AuditRule.ID> = []
  }

  init(_ map: PathwayMap, _ view: View) {
    self.map = map
    audit = map.audit()
    words = AuditWords(map)
    self.view = view
    rows = AuditRow.rows(of: audit, view)
  }

  /// The sheet of a map as it is now, made of this one where the map is the same.
  func showing(_ map: PathwayMap, _ view: View) -> AuditSheet {
    guard self.map == map else { return AuditSheet(map, view) }
    guard self.view != view else { return self }
    var sheet = self
    sheet.view = view
    sheet.rows = AuditRow.rows(of: audit, view)
    return sheet
  }
}
