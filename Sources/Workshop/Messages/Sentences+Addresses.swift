import Glibc

extension Sentences {
  /// Why an address was not opened, and what to do with it instead.
  static func address(_ answer: AddressAnswer) -> String {
    let reason =
      switch answer {
      case .asked: "Your desktop was asked to open it"
      case .farAway: "You are working over SSH, where no browser can open"
      case .noDesktop: "There is no desktop here to open it on"
      case .noOpener: "‘xdg-open’, which opens addresses, is not installed here"
      case .notAllowed: "It is not a web or mail address"
      case .notStarted(let code): "‘xdg-open’ did not start: \(String(cString: strerror(code)))"
      }
    return "\(reason). Copy it to your browser: most terminals select text while Shift is held."
  }
}
