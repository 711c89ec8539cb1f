import TerminalUI

extension Key {
  /// The arrow key that a letter stands for where nothing can be typed: `h`, `j`, `k`, `l`.
  var arrow: Key {
    switch self {
    case .character("h"): .left
    case .character("j"): .down
    case .character("k"): .up
    case .character("l"): .right
    default: self
    }
  }
}
