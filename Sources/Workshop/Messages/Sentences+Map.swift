import CareerPathways

extension Sentences {
  /// Why a map does not take an edit.
  static func refusal(_ refusal: MapRefusal) -> String {
    switch refusal {
    case .noTitle: "It needs a title"
    case .sameTitle: "Another one on this map has that title already"
    case .idTaken: "It is on this map already"
    case .notFound: "It is no longer on this map"
    case .endsDoNotFit(.onRamp): "An on-ramp comes from outside the map to an occupation"
    case .endsDoNotFit(.offRamp): "An off-ramp goes from an occupation to outside the map"
    case .endsDoNotFit: "This kind of progression joins two occupations of the map"
    case .notOnMap: "That level or pathway is no longer on this map"
    }
  }
}
