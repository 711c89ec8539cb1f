/// How much a workspace holds: so many maps of so many occupations each.
struct WorkspaceExtent {
  let maps: Int
  let occupations: Int

  /// Reads both, as in 200x50; nil if `text` is not of that form.
  init?(_ text: String) {
    let numbers = text.split(separator: "x").map { Int($0) }
    guard numbers.count == 2, let maps = numbers[0], let occupations = numbers[1],
      maps > 0, occupations > 0
    else { return nil }
    self.maps = maps
    self.occupations = occupations
  }

  var name: String { "\(maps)x\(occupations)" }
}
