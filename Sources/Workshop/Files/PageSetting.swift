import CareerPathways
import Exchange

/// The day that a page carries, and the colours it is in.
package struct PageSetting: Sendable {
  package let date: CalendarDate
  package let palette: PagePalette

  package init(date: CalendarDate, palette: PagePalette) {
    self.date = date
    self.palette = palette
  }

  /// Today, in the light colours that go with the user's theme.
  package init(_ surroundings: Surroundings) {
    self.init(
      date: surroundings.today(),
      palette: PagePalette(surroundings.themes(), slug: surroundings.memoryFile.read().theme))
  }
}
