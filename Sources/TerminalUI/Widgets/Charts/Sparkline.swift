/// Heights as one line of bars: `▁▃▆█`.
package enum Sparkline {
  /// The greatest height that has a bar of its own; the least is 0.
  package static let most = 7

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar for each height; heights outside the bounds stand at them.
  package static func text(_ heights: [Int]) -> String {
    heights.map { bars[min(max(0, $0), most)] }.joined()
  }
}
