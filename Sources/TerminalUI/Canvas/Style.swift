/// What a piece of text means; a theme decides how that looks.
///
/// Screens name roles and never colours, so every theme fits every screen.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text on the ordinary background.
  case text
  /// Text of less weight: hints, units, empty places.
  case muted
  /// Titles and column heads.
  case heading
  /// The one thing to look at; keys in the footer.
  case accent
  /// The row, cell or choice under the cursor.
  case selection
  /// A place where text can be typed.
  case field
  /// Lines and boxes.
  case border
  /// The bars at the top and the bottom of the screen.
  case bar
  /// Done, strong, in balance.
  case good
  /// Under way, weak, to be looked at.
  case caution
  /// Wrong, missing, failed.
  case problem
  /// Neutral facts set apart: figures, badges, chart bars.
  case figure
}

/// How a role is stressed, on top of its colours.
package struct Traits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Traits(rawValue: 1)
  package static let dim = Traits(rawValue: 2)
  package static let underline = Traits(rawValue: 4)
  package static let reverse = Traits(rawValue: 8)
  package static let italic = Traits(rawValue: 16)
}

/// A role and its traits: all that a cell says about its looks.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var traits: Traits

  package init(_ role: Role, _ traits: Traits = []) {
    self.role = role
    self.traits = traits
  }

  package static let text = Style(.text)
  package static let muted = Style(.muted)
  package static let heading = Style(.heading)
  package static let accent = Style(.accent)
  package static let selection = Style(.selection)
  package static let field = Style(.field)
  package static let border = Style(.border)
  package static let bar = Style(.bar)
  package static let good = Style(.good)
  package static let caution = Style(.caution)
  package static let problem = Style(.problem)
  package static let figure = Style(.figure)

  package func with(_ traits: Traits) -> Style { Style(role, self.traits.union(traits)) }
}
