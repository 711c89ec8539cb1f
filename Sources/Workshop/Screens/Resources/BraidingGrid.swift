import CareerPathways
import TerminalUI

/// The braiding as a grid: components down, resources across, what is left of each at the foot.
struct BraidingGrid {
  let braiding: Braiding
  private let conflicts: Set<RecordID>
  private let overspent: Set<RecordID>

  /// The columns before those of the resources.
  private static let firstResource = 3

  init(_ workspace: Workspace) {
    braiding = Braiding(workspace)
    conflicts = Set(braiding.conflicts.compactMap(\.use))
    overspent = Set(braiding.conflicts.filter { $0.use == nil }.map(\.resource))
  }

  var columns: [TableColumn] {
    [
      TableColumn("Component", widths: 10...30),
      TableColumn("Covered", widths: 9...16),
      TableColumn("Cost", widths: 6...10, alignment: .right),
    ]
      + braiding.resources.map {
        // The program tells the resources of one organization apart.
        TableColumn(
          $0.programs.isEmpty ? $0.organization : $0.programs, widths: 8...15, alignment: .right)
      }
  }

  var rowCount: Int { braiding.rows.isEmpty ? 0 : braiding.rows.count + 1 }

  func resource(ofColumn column: Int) -> Resource? {
    let index = column - Self.firstResource
    return braiding.resources.indices.contains(index) ? braiding.resources[index] : nil
  }

  func column(of resource: RecordID) -> Int? {
    braiding.resources.firstIndex { $0.id == resource }.map { $0 + Self.firstResource }
  }

  func spot(row: Int, column: Int) -> BraidingScreen.Spot {
    let resource = resource(ofColumn: column)
    guard braiding.rows.indices.contains(row) else {
      return resource.map { .resource($0.id) } ?? .nothing
    }
    let row = braiding.rows[row]
    guard let resource else { return .component(row.id) }
    return row.uses[resource.id]?.first.map { .use($0.id) }
      ?? .free(component: row.id, resource: resource.id)
  }

  func draw(on canvas: inout Canvas, _ table: inout TableView) {
    table.draw(
      on: &canvas, columns: columns, rowCount: rowCount,
      empty: "There are no components yet. Ctrl-N adds the first, such as coaching, training, "
        + "equipment or child care; r adds a resource to pay for it."
    ) { row, column in
      row < braiding.rows.count ? cell(braiding.rows[row], column) : sum(column)
    }
  }

  private func cell(_ row: Braiding.Row, _ column: Int) -> TableCell {
    switch column {
    case 0: TableCell("\(row.coverage.mark) \(row.component.name)")
    case 1: TableCell(row.coverage.label, row.coverage.style)
    case 2: TableCell(row.component.cost.map(FigureWords.dollars) ?? "?", .text)
    default: resource(ofColumn: column).map { cell(row, $0) } ?? TableCell("")
    }
  }

  private func cell(_ row: Braiding.Row, _ resource: Resource) -> TableCell {
    guard let uses = row.uses[resource.id] else { return TableCell("·", .muted) }
    let amount = row.amount(from: resource.id).map(FigureWords.dollars) ?? "yes"
    let isWrong = uses.contains { conflicts.contains($0.id) }
    return TableCell(isWrong ? "! " + amount : amount, isWrong ? .problem : .figure)
  }

  /// What is left of the resource of a column.
  private func sum(_ column: Int) -> TableCell {
    if column == 0 { return TableCell("    Left of it", .muted) }
    guard let resource = resource(ofColumn: column) else { return TableCell("") }
    guard let amount = resource.amount else { return TableCell("?", .muted) }
    let spent = braiding.rows.flatMap { $0.uses[resource.id] ?? [] }
      .reduce(0) { $0 + ($1.amount?.cents ?? 0) }
    guard amount.cents != spent else { return TableCell("none", .muted) }
    let left = FigureWords.dollars(Money(cents: abs(amount.cents - spent)))
    let isOver = overspent.contains(resource.id)
    return TableCell(isOver ? "! -" + left : left, isOver ? .problem : .muted)
  }
}

extension Coverage {
  /// A sign of three columns that stays in view where the words are scrolled away.
  var mark: String {
    switch self {
    case .byNobody: CheckMark.open.text
    case .covered: CheckMark.done.text
    case .twice, .perhapsTwice: "[2]"
    case .partly: CheckMark.begun.text
    }
  }

  /// In a word or two.
  var label: String {
    switch self {
    case .byNobody: "by nobody"
    case .covered: "covered"
    case .twice: "twice"
    case .perhapsTwice: "twice?"
    case .partly: "in part"
    }
  }

  var style: Style {
    switch self {
    case .byNobody: Style(.problem, .bold)
    case .covered: .good
    case .twice, .perhapsTwice, .partly: .caution
    }
  }
}
