/// Ratings as they are shown.
enum RatingText {
  /// A rating or a gap, with a digit behind the point only where it is not whole.
  static func text(_ rating: Double) -> String {
    let tenths = Int((rating * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
