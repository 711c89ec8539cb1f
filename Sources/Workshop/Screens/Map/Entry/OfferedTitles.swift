import TerminalUI

/// The titles of the occupations that the workspace knows, to offer while one is typed.
struct OfferedTitles: Sendable {
  struct Offer: Equatable, Sendable {
    let title: String
    /// The code that goes with the title, or empty.
    let soc: String
  }

  /// The offers shown at a time.
  private static let most = 5

  private var offers: [Offer] = []
  private var match = TitleMatch([])
  /// The number of the offer for each title in lower case.
  private var numbers: [String: Int] = [:]

  /// Takes a title up, once; a code that comes later is the one of a title that had none.
  mutating func take(_ title: String, soc: String) {
    let key = title.lowercased()
    if let number = numbers[key] {
      if offers[number].soc.isEmpty {
        offers[number] = Offer(title: offers[number].title, soc: soc)
      }
    } else {
      numbers[key] = offers.count
      offers.append(Offer(title: title, soc: soc))
      match.add(title)
    }
  }

  /// The titles that what is typed may mean, the best first.
  func found(_ text: String) -> [Offer] {
    text.isEmpty ? [] : match.found(text).prefix(Self.most).map { offers[$0] }
  }

  /// The code that goes with a title, or empty.
  func soc(of title: String) -> String {
    numbers[title.lowercased()].map { offers[$0].soc } ?? ""
  }
}
