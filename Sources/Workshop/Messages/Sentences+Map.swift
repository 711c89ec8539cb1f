import CareerPathways

extension Sentences {
  /// Why a map does not take an edit.
  static func refusal(_ refusal: MapRefusal) -> String {
    switch refusal {
    case .noTitle: "It needs a title"
    case .sameTitle: "Another one on this map has that title already"
    case .idTaken: "It is on this map already"
    case .notFound: "It is no longer on this map"
    case .notOnMap: "That level or pathway is no longer on this map"
    }
  }
}
