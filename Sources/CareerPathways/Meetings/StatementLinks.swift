/// Something that a statement became or speaks of.
package enum StatementOutcome: Hashable, Sendable {
  case occupation(String)
  case critical(String)
  case need(String)
  case barrier(String)
  case feedback(Feedback.State)
}

/// What was made of the statements of a workspace, read once for all of them.
package struct StatementLinks: Sendable {
  private let workspace: Workspace
  private var made: [RecordID: [StatementOutcome]] = [:]

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    for critical in workspace.all(CriticalOccupation.self) {
      take(.critical(critical.title), from: critical.statements)
    }
    for need in workspace.all(TrainingNeed.self) { take(.need(need.need), from: need.statements) }
    for barrier in workspace.barrierKind?.all(workspace) ?? [] {
      take(.barrier(barrier.title), from: workspace.statements(namedBy: barrier))
    }
    for feedback in workspace.all(Feedback.self) {
      take(.feedback(feedback.state), from: feedback.statement.map { [$0] } ?? [])
    }
  }

  private mutating func take(_ outcome: StatementOutcome, from statements: [Reference]) {
    for id in statements.compactMap(\.id) { made[id, default: []].append(outcome) }
  }

  /// What a statement speaks of and what it became, in the order of the process.
  package func outcomes(of statement: Statement) -> [StatementOutcome] {
    statement.occupations.map { .occupation(workspace.name(of: $0, among: .occupations)) }
      + (made[statement.id] ?? [])
  }
}
