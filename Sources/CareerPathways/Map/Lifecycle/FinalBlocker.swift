/// What has to be cleared before a map can be final; facts without words.
package enum FinalBlocker: Hashable, Sendable {
  /// Feedback that was neither taken up nor set aside.
  case feedback(Feedback)
  /// A rule that the map breaks.
  case problem(MapProblem)
}

extension Workspace {
  /// Everything that keeps a map from being final.
  package func blockers(of map: PathwayMap) -> [FinalBlocker] {
    feedback(on: map.id).filter { $0.state == .open }.map(FinalBlocker.feedback)
      + map.problems.map(FinalBlocker.problem)
  }
}
