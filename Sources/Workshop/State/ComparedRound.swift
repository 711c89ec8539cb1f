import CareerPathways
import WorkspaceStore

/// A round as screens and commands find it when they want to compare it.
package enum ComparedRound {
  /// There is no such round.
  case gone
  /// The answers are hidden still.
  case hidden(name: String, answered: Int, asked: Int)
  case shown(RoundComparison)

  package init(_ id: RecordID, in workspace: Workspace) {
    guard let round = workspace.rounds[id] else {
      self = .gone
      return
    }
    do throws(ComparisonRefusal) {
      self = .shown(try RoundComparison(round, sections: workspace.comparedSections))
    } catch {
      switch error {
      case .notRevealed(let answered, let asked):
        self = .hidden(name: round.name, answered: answered, asked: asked)
      }
    }
  }

  package var comparison: RoundComparison? {
    if case .shown(let comparison) = self { comparison } else { nil }
  }
}

extension Workshop {
  func compared(_ round: RecordID) -> ComparedRound { ComparedRound(round, in: workspace) }

  /// Which responses of a round could not be read, by name and reason, a sentence each.
  func leftOut(of round: RecordID) -> [String] {
    workspace.leftOut(of: round, damage: folder?.problems ?? [])
  }
}

extension Workspace {
  /// Which responses of a round could not be read, by name and reason, a sentence each.
  ///
  /// `damage` is what the store found not to be sound.
  package func leftOut(of round: RecordID, damage: [WorkspaceProblem]) -> [String] {
    let folder = "\(AssessmentRound.folder)/\(round)/"
    let damaged = damage.filter { $0.file.hasPrefix(folder) }.map { ($0.file, Sentences.fact($0)) }
    let refused = refused.filter { $0.key.text.hasPrefix(folder) }
      .map { ($0.key.text, Sentences.fact($0.value)) }
    return (damaged + refused).sorted { $0.0 < $1.0 }.map { "Left out: " + $0.1 + "." }
  }
}
