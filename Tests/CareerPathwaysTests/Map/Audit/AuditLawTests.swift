import Testing

@testable import CareerPathways

/// The audit against second answers, slow and plain, on random maps.
@Suite struct AuditLawTests {
  @Test(arguments: 0..<200)
  func `dead ends are those from which no link leads on`(seed: Int) {
    let map = PathwayMap.random(seed: seed)
    let rows = map.rows
    let dead = map.occupations.filter { occupation in
      rows[occupation.id] != rows.values.min()
        && !map.progressions.contains {
          $0.from == .occupation(occupation.id) && $0.to != $0.from
        }
    }
    #expect(map.places(of: "dead-end") == (map.progressions.isEmpty ? [] : dead.map(\.place)))
  }

  @Test(arguments: 0..<200)
  func `out of reach are those that no chain of links leads to`(seed: Int) {
    let map = PathwayMap.random(seed: seed)
    let rows = map.rows
    let leads = map.closure { $0.kind == .advance || $0.kind == .lateral }
    let starts = map.occupations.map(\.id).filter { id in
      rows[id] == rows.values.max()
        || map.progressions.contains {
          $0.kind == .onRamp && $0.to == .occupation(id)
        }
    }
    let lost = map.occupations.filter { occupation in
      !starts.contains { $0 == occupation.id || leads.contains([$0, occupation.id]) }
    }
    #expect(map.places(of: "unreachable") == (map.progressions.isEmpty ? [] : lost.map(\.place)))
  }

  @Test(arguments: 0..<200)
  func `a circle is told once, at the first occupation of those that lead to one another`(
    seed: Int
  ) {
    let map = PathwayMap.random(seed: seed)
    let leads = map.closure { $0.kind == .advance }
    let first = map.occupations.enumerated().filter { index, occupation in
      leads.contains([occupation.id, occupation.id])
        && !map.occupations[..<index].contains {
          leads.contains([$0.id, occupation.id]) && leads.contains([occupation.id, $0.id])
        }
    }
    #expect(map.places(of: "advance-circle") == first.map(\.element.place))
  }

  @Test(arguments: 0..<200)
  func `a circle that is told goes along advances back to where it starts`(seed: Int) throws {
    let map = PathwayMap.random(seed: seed)
    for finding in map.audit().findings where finding.rule == "advance-circle" {
      guard case .occupations(let circle)? = finding.facts.first else {
        Issue.record("A circle names its occupations")
        continue
      }
      #expect(circle.first == circle.last && .occupation(circle[0]) == finding.place)
      #expect(Set(circle).count == circle.count - 1)
      for (from, to) in zip(circle, circle.dropFirst()) {
        #expect(
          map.progressions.contains {
            $0.kind == .advance && $0.from == .occupation(from) && $0.to == .occupation(to)
          })
      }
    }
  }

  @Test(arguments: 0..<200)
  func `a rule is found broken at a place at most once, and on the map alone`(seed: Int) {
    let map = PathwayMap.random(seed: seed)
    let findings = map.audit().findings
    let keys = findings.map { "\($0.rule) \($0.place)" }
    #expect(Set(keys).count == keys.count)
    for finding in findings {
      #expect(AuditPlace(finding.place.description) == finding.place)
      #expect(map.has(finding.place))
    }
  }

  @Test(arguments: 0..<100) func `the audit of a broken map traps nothing`(seed: Int) {
    var map = PathwayMap.random(seed: seed)
    var random = SeededGenerator(seed: seed)
    map.levels.append(contentsOf: map.levels.prefix(1))
    map.levels.removeAll { _ in Int.random(in: 0..<3, using: &random) == 0 }
    map.occupations.removeAll { _ in Int.random(in: 0..<4, using: &random) == 0 }
    map.occupations += map.occupations.prefix(1)
    let placed = Set(map.occupations.map(\.id)).subtracting(map.unplaced.map(\.id))
    for finding in map.audit().findings {
      if case .occupation(let id) = finding.place { #expect(placed.contains(id)) }
    }
  }
}
