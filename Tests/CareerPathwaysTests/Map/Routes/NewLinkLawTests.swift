import Testing

@testable import CareerPathways

@Suite struct NewLinkLawTests {
  @Test func `the best new link is that of trying every one`() {
    var found = 0
    for seed in 0..<120 {
      let map = RandomMap.make(seed: seed)
      let expected = slowBest(of: map)
      #expect(RouteGraph(map).bestNewLink == expected, "seed \(seed)")
      if expected != nil { found += 1 }
    }
    #expect(found > 60)
  }

  /// Every link that may be added, added; the first of those that open most.
  private func slowBest(of map: PathwayMap) -> NewLink? {
    let slow = SlowRoutes(map: map)
    let open = slow.openPairs
    var best: (link: NewLink, key: [Int])?
    for (first, from) in slow.occupations.enumerated() {
      for (second, to) in slow.occupations.enumerated() where from.id != to.id {
        guard let kind = kind(from, to, map) else { continue }
        var changed = map
        changed.progressions.append(
          Progression(id: RecordID(fixed: "new"), from: from.id, to: to.id, kind: kind))
        let opened = SlowRoutes(map: changed).openPairs.subtracting(open).count
        guard opened > 0 else { continue }
        let stays = from.cell.pathway == to.cell.pathway
        let key = [-opened, stays ? 0 : 1, kind == .advance ? 0 : 1, first, second]
        if let best, best.key.lexicographicallyPrecedes(key) { continue }
        best = (NewLink(from: from.id, to: to.id, kind: kind, opened: opened), key)
      }
    }
    return best?.link
  }

  private func kind(_ from: Occupation, _ to: Occupation, _ map: PathwayMap) -> Progression.Kind? {
    guard let below = map.position(of: from.cell)?.row, let above = map.position(of: to.cell)?.row
    else { return nil }
    return below == above ? .lateral : below == above + 1 ? .advance : nil
  }
}
