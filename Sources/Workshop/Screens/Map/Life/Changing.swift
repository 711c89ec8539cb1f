import CareerPathways

/// The marks of what changed, kept until the map or what it is compared with changes.
struct Changing {
  private var map: PathwayMap?
  private var compared: ComparedMap?
  /// Nil where the map is compared with nothing.
  private(set) var marks: MapMarks?

  mutating func update(_ map: PathwayMap, _ compared: ComparedMap?) {
    let compared = compared?.mapID == map.id ? compared : nil
    guard compared != self.compared || compared != nil && map != self.map else { return }
    self.compared = compared
    self.map = compared == nil ? nil : map
    marks = compared.map {
      MapMarks(MapDifference(from: $0.earlier.map, to: map), since: $0.earlier.name)
    }
  }
}
