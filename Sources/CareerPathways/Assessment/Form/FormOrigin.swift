/// Where a question or a section of the self-assessment comes from.
package enum FormOrigin: Hashable, Sendable {
  case guide
  /// The guide's, in a partnership's own words; what it says in ours comes with it.
  case reworded(from: String)
  /// A partnership's own.
  case own
}
