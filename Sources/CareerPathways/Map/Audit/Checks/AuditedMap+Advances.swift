/// Whether advances lead up, step by step.
extension AuditedMap {
  /// A circle of advances for each set of occupations that lead to one another by advances alone.
  ///
  /// It stands at the first of them on the map, and is a shortest circle through that one.
  var circlesOfAdvances: [AuditRule.Found] {
    var onward = [[Int]](repeating: [], count: occupations.count)
    for move in advances where isInCircle(move) { onward[move.from].append(move.to) }
    var told: Set<Int> = []
    return occupations.indices.compactMap { number in
      guard !onward[number].isEmpty, told.insert(circles[number]).inserted else { return nil }
      return (place(of: number), [.occupations(ids(Self.circle(through: number, onward)))])
    }
  }

  private func ids(_ numbers: [Int]) -> [RecordID] { numbers.map { occupations[$0].id } }

  /// Whether an advance is part of a circle.
  private func isInCircle(_ move: Move) -> Bool { circles[move.from] == circles[move.to] }

  /// The occupations of a shortest circle, its start at both ends.
  private static func circle(through start: Int, _ onward: [[Int]]) -> [Int] {
    var from: [Int: Int] = [:]
    var waiting = [start]
    var next = 0
    while from[start] == nil, next < waiting.count {
      let number = waiting[next]
      next += 1
      for other in onward[number] where from[other] == nil {
        from[other] = number
        waiting.append(other)
      }
    }
    var circle = [start]
    while let before = circle.last.flatMap({ from[$0] }), before != start {
      circle.append(before)
    }
    return (circle + [start]).reversed()
  }

  /// The advances that lead to a lower level; those in a circle are told of as one.
  var advancesDown: [AuditRule.Found] {
    straightAdvances.filter { rows[$0.to] > rows[$0.from] }.map { move in
      (place(of: move), [level(of: move.from), level(of: move.to)])
    }
  }

  /// The advances that lead to another occupation of the same level, but for circles.
  var advancesOnOneLevel: [AuditRule.Found] {
    straightAdvances.filter { rows[$0.to] == rows[$0.from] }.map { move in
      (place(of: move), [level(of: move.to)])
    }
  }

  /// The advances that lead past one level or more.
  var advancesPastLevels: [AuditRule.Found] {
    advances.filter { rows[$0.from] - rows[$0.to] >= 2 }.map { move in
      let passed = map.levels[(rows[move.to] + 1)..<rows[move.from]].reversed().map(\.id)
      return (place(of: move), [.levels(passed)])
    }
  }

  private var straightAdvances: [Move] { advances.filter { !isInCircle($0) } }

  private func level(of number: Int) -> AuditFact { .levels([occupations[number].cell.level]) }

  /// The advances to an occupation that pays less.
  ///
  /// Pay falls where one end of its range is lower and none is higher. A range upside down
  /// is told of elsewhere, and says nothing here.
  var fallingWages: [AuditRule.Found] {
    advances.compactMap { move in
      guard let from = occupations[move.from].shownWages?.upright,
        let to = occupations[move.to].shownWages?.upright, to.isLess(than: from)
      else { return nil }
      return (place(of: move), [.wages(from), .wages(to)])
    }
  }
}
