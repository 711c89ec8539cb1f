import CareerPathways
import LaborData

extension Workshop {
  /// Marks an occupation as critical for these reasons, or changes those of its mark.
  mutating func mark(_ row: LandscapeRow, _ reasons: [CriticalOccupation.Reason]) {
    let old = workspace.critical(soc: row.soc)
    var mark = old ?? CriticalOccupation(id: newID())
    mark.reasons = reasons
    if old == nil { (mark.title, mark.soc, mark.marked) = (row.title, row.soc, today) }
    let sentence =
      old == nil
      ? "Marked ‘\(row.title)’ as critical" : "Changed why ‘\(row.title)’ is critical"
    edit(sentence) { $0.critical[mark.id] = mark }
  }

  mutating func unmark(soc: String, title: String) {
    edit("‘\(title)’ is no longer marked as critical") { workspace in
      workspace.critical = workspace.critical.filter { $0.value.soc != soc }
    }
  }
}

extension Workspace {
  /// The marks of critical occupations by their codes.
  var marksByCode: [String: CriticalOccupation] {
    Dictionary(critical.values.filter { !$0.soc.isEmpty }.map { ($0.soc, $0) }) { first, second in
      first.id < second.id ? first : second
    }
  }
}
