import CareerPathways

/// A map as it is handed on: with the partnership whose map it is, and the day.
package struct MapEdition: Sendable {
  package let map: PathwayMap
  package let profile: WorkspaceProfile
  package let date: CalendarDate

  package init(_ map: PathwayMap, of profile: WorkspaceProfile, on date: CalendarDate) {
    self.map = map
    self.profile = profile
    self.date = date
  }
}
