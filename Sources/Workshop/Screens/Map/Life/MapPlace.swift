import CareerPathways

/// A place on a map that a list leads to.
enum MapPlace: Hashable {
  case map
  case cell(PathwayMap.Cell)
  /// A level, a pathway or an occupation.
  case thing(RecordID)

  init(_ place: Feedback.Place) {
    switch place {
    case .map: self = .map
    case .cell(let cell): self = .cell(cell)
    case .level(let id), .pathway(let id), .occupation(let id): self = .thing(id)
    }
  }

  /// Where a thing that differs stands, or the occupation at an end of a progression.
  init(_ subject: MapDifference.Subject, on map: PathwayMap) {
    switch subject {
    case .map, .rule: self = .map
    case .cell(let cell): self = .cell(cell)
    case .level(let id), .pathway(let id), .occupation(let id): self = .thing(id)
    case .progression(let id):
      self = map.progression(id)?.occupations.first.map(MapPlace.thing) ?? .map
    }
  }

  /// Where a finding of the audit is.
  init(_ place: AuditPlace, on map: PathwayMap) {
    switch place {
    case .map: self = .map
    case .cell(let cell): self = .cell(cell)
    case .pathway(let id), .occupation(let id): self = .thing(id)
    case .progression(let id): self.init(MapDifference.Subject.progression(id), on: map)
    }
  }

  /// Whether the map has this place.
  func exists(on map: PathwayMap) -> Bool {
    switch self {
    case .map: true
    case .cell(let cell): map.position(of: cell) != nil
    case .thing(let id): MapCursor(on: id, of: map) != nil
    }
  }
}

extension FinalBlocker {
  /// Where on the map it is cleared.
  func place(on map: PathwayMap) -> MapPlace {
    switch self {
    case .feedback(let feedback): MapPlace(feedback.place)
    case .finding(let finding): MapPlace(finding.place, on: map)
    case .problem(let problem):
      switch problem {
      case .levelWithoutTitle(let id), .pathwayWithoutTitle(let id),
        .occupationWithoutTitle(let id), .occupationNotOnMap(let id),
        .occupationWagesReversed(let id), .levelsWithSameTitle(let id, _),
        .pathwaysWithSameTitle(let id, _):
        .thing(id)
      case .figuresNotOnMap(let cell), .cellWagesReversed(let cell): .cell(cell)
      case .progressionWithoutEnd, .progressionEndsDoNotFit: .map
      }
    }
  }
}

extension Workshop {
  /// Puts the cursor of the map's screen on a place, as soon as the screen is in front.
  mutating func point(to place: MapPlace) {
    switch place {
    case .map: break
    case .cell(let cell): spotlitCell = cell
    case .thing(let id): spotlight = id
    }
  }
}
