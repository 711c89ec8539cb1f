import CareerPathways
import TerminalUI

/// A statement becomes a barrier, whatever else a barrier holds.
extension Becoming {
  func barrier(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let kind = workshop.workspace.barrierKind, let name = kind.field("name") else {
      return .refused(Sentences.noBarriers)
    }
    if let former = workshop.workspace.barriers(namedIn: statement.id).first {
      return .push(RecordForms.form(of: former, kind))
    }
    var made = kind.make(workshop.newID())
    do throws(FieldProblem) {
      try name.put(.text(statement.said), in: &made)
    } catch {
      return .refused(Sentences.problem(error))
    }
    let barrier = made
    workshop.edit("Made a barrier of it: ‘\(barrier.title)’") { workspace in
      kind.put(barrier, &workspace)
      workspace.name(barrier: barrier.id, in: statement.id)
    }
    return .handled
  }
}
