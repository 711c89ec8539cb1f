/// One of the named places of a palette: 16 in base16, 24 in base24.
///
/// `base00` to `base07` run from paper to the strongest ink, `base08` to
/// `base0F` are hues, `base10` to `base17` are base24's deeper papers and
/// brighter hues.
package enum Slot: String, CaseIterable, Sendable {
  case base00
  case base01
  case base02
  case base03
  case base04
  case base05
  case base06
  case base07
  case base08
  case base09
  case base0A
  case base0B
  case base0C
  case base0D
  case base0E
  case base0F
  case base10
  case base11
  case base12
  case base13
  case base14
  case base15
  case base16
  case base17

  /// What stands in for a slot that only base24 has, from base24's styling guide.
  var substitute: Slot? {
    switch self {
    case .base10, .base11: .base00
    case .base12: .base08
    case .base13: .base0A
    case .base14: .base0B
    case .base15: .base0C
    case .base16: .base0D
    case .base17: .base0E
    default: nil
    }
  }
}
