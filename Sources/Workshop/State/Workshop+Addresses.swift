import TerminalUI

extension Workshop {
  /// Opens an address in the user's browser; where that cannot be, shows it to copy.
  mutating func visit(_ address: String) -> Outcome<Workshop> {
    let answer = WebAddress(address).map { surroundings.open($0) } ?? .notAllowed
    guard answer == .asked else { return .push(AddressBox(address: address, answer: answer)) }
    notice = Notice("Asked your desktop to open \(address)")
    return .handled
  }
}
