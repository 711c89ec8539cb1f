extension GuideMeasure {
  /// The group of its measures; nil for a place that is no sample's.
  package var group: Measure.Group? {
    guard case .measure(let number, _) = place else { return nil }
    return Measure.Group.allCases.first { $0.number == number }
  }

  /// Whether less of it is better, as with costs and turnover.
  private var better: Measure.Better {
    let title = title.lowercased()
    return title.hasPrefix("reduced") || title.hasPrefix("lower") ? .down : .up
  }

  /// A measure of the partnership's own, begun from the sample.
  package func measure(id: RecordID) -> Measure {
    var measure = Measure(id: id)
    measure.name = title
    measure.group = group
    measure.better = better
    measure.sample = self.id
    measure.notes = examples.map { "Such as \($0)" } ?? ""
    return measure
  }
}
