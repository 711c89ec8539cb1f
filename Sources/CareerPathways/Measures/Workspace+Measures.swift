extension Workspace {
  /// Every measure with what it came to, in their usual order.
  package var measureProgress: [MeasureProgress] {
    let byMeasure = Dictionary(grouping: self[Actual.self].values) { $0.measure?.id }
    return all(Measure.self).map { measure in
      // In the order of the ids, so that the sum of many is the same each time.
      MeasureProgress(measure, (byMeasure[measure.id] ?? []).sorted { $0.id < $1.id })
    }
  }
}
