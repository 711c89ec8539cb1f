/// What has to be cleared before a map can be final; facts without words.
package enum FinalBlocker: Hashable, Sendable {
  /// Feedback that was neither taken up nor set aside.
  case feedback(Feedback)
  /// An error of the audit that is not silenced.
  case finding(AuditFinding)
  /// A rule of maps as such that this one breaks.
  case problem(MapProblem)
}

extension Workspace {
  /// Everything that keeps a map from being final.
  package func blockers(of map: PathwayMap) -> [FinalBlocker] {
    feedback(on: map.id).filter { $0.state == .open }.map(FinalBlocker.feedback)
      + map.audit().errors.map(FinalBlocker.finding) + map.problems.map(FinalBlocker.problem)
  }
}
