import CareerPathways
import TerminalUI

extension Status {
  /// The sign that stands for the status on every screen.
  var mark: CheckMark {
    switch self {
    case .notStarted: .open
    case .underWay: .begun
    case .done: .done
    case .notNeeded: .dropped
    }
  }
}
