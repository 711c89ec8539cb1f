/// What the stack needs to know of the application behind the layers.
package protocol Stage: SendableMetatype {
  /// The name at the left of the top bar: the workspace.
  var heading: String { get }
  /// What the right of the top bar says: saved, read-only, who else is here.
  var standing: String { get }
  /// The last thing the application said; the stack takes it away at the next key.
  var notice: Notice? { get set }
  /// What was last copied or cut, in whichever layer.
  var clipboard: Clipboard { get set }
}

/// One line that says what just happened or why something cannot happen.
package struct Notice: Equatable, Sendable {
  /// How the line is shown, and whether it outlives the next key.
  package enum Weight: Equatable, Sendable {
    case fact
    case refusal
    /// Stays until Esc.
    case failure
  }

  package let text: String
  package let weight: Weight

  package init(_ text: String, _ weight: Weight = .fact) {
    self.text = text
    self.weight = weight
  }
}
