/// Which way a measure goes from the figure before the last to the last.
package enum Trend: Hashable, Sendable {
  case better, same, worse
}

extension MeasureProgress {
  /// Nil where there are not two figures.
  package var trend: Trend? {
    guard points.count > 1, let last = points.last?.value else { return nil }
    let before = points[points.count - 2].value
    if last == before { return .same }
    return (last > before) == (measure.better == .up) ? .better : .worse
  }

  /// The last figures as heights from 0 for the least to `most` for the largest; a level line
  /// stands half way.
  package func heights(last count: Int, most: Int) -> [Int] {
    let values = points.suffix(max(0, count)).map { Double($0.value.hundredths) }
    guard let low = values.min(), let high = values.max(), high > low else {
      return values.map { _ in most / 2 }
    }
    return values.map { Int((($0 - low) / (high - low) * Double(most)).rounded()) }
  }
}
