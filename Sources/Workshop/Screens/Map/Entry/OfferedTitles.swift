import CareerPathways
import TerminalUI

/// The titles of the occupations that the workspace knows, to offer while one is typed.
struct OfferedTitles {
  struct Offer: Equatable {
    let title: String
    /// The code that goes with the title, or empty.
    let soc: String
  }

  /// The offers shown at a time.
  private static let most = 5

  private let offers: [Offer]
  private let match: TitleMatch

  init(_ offers: [Offer]) {
    self.offers = offers
    match = TitleMatch(offers.map(\.title))
  }

  /// Every title of the workspace once, with the first code given for it.
  init(of workspace: Workspace) {
    var offers: [String: Offer] = [:]
    for occupation in workspace.maps.values.lazy.flatMap(\.occupations) {
      let key = occupation.title.lowercased()
      if let offer = offers[key], !offer.soc.isEmpty || occupation.soc.isEmpty { continue }
      offers[key] = Offer(title: occupation.title, soc: occupation.soc)
    }
    self.init(offers.values.sorted { $0.title < $1.title })
  }

  /// The titles that what is typed may mean, the best first.
  func found(_ text: String) -> [Offer] {
    text.isEmpty ? [] : match.found(text).prefix(Self.most).map { offers[$0] }
  }

  /// The code that goes with a title, or empty.
  func soc(of title: String) -> String {
    let title = title.lowercased()
    return offers.first { $0.title.lowercased() == title }?.soc ?? ""
  }
}
