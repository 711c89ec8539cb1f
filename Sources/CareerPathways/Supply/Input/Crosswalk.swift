/// Which occupations each program leads to, with the partnership’s own links.
struct Crosswalk {
  private var links: [String: Set<String>] = [:]

  init(_ rows: [CrosswalkLink], overrides: [CrosswalkOverride]) {
    for row in rows where row.soc != CrosswalkLink.noMatch {
      links[row.cip, default: []].insert(row.soc)
    }
    // What is taken away stays away, whatever the order of the records.
    for override in overrides where override.action == .add {
      links[override.cip, default: []].insert(override.soc)
    }
    for override in overrides where override.action == .remove {
      links[override.cip]?.remove(override.soc)
    }
  }

  func occupations(of cip: String) -> Set<String> { links[cip] ?? [] }
}
