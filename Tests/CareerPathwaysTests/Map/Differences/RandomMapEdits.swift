@testable import CareerPathways

extension PathwayMap {
  /// A small map on which random edits meet often.
  static func forDifferences() -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    map.levels = ["top", "low"].compactMap(RecordID.init).map { Level(id: $0, title: $0.text) }
    map.pathways = ["one", "two"].compactMap(RecordID.init).map { Pathway(id: $0, title: $0.text) }
    map.occupations = zip(["a", "b", "c", "d"], map.cells + map.cells).compactMap { name, cell in
      RecordID(name).map { Occupation(id: $0, title: name, in: cell) }
    }
    return map
  }

  /// One edit of any kind, also of parts that a screen cannot reach.
  mutating func editSomehow(using random: inout SeededGenerator) {
    let ids = ["a", "b", "c", "d", "e", "top", "low", "one", "two"].compactMap(RecordID.init)
    let id = ids.randomElement(using: &random) ?? .nowhere
    let other = ids.randomElement(using: &random) ?? .nowhere
    let number = Int.random(in: 0...3, using: &random)
    let cell = Cell(
      level: levels.randomElement(using: &random)?.id ?? id,
      pathway: pathways.randomElement(using: &random)?.id ?? other)
    do {
      switch Int.random(in: 0..<18, using: &random) {
      case 0: try add(Level(id: id, title: "L\(number)"), at: number)
      case 1: try add(Pathway(id: id, title: "P\(number)"), at: number)
      case 2: try move(level: id, to: number)
      case 3: try move(pathway: id, to: number)
      case 4 where number == 0: try remove(level: id)
      case 5 where number == 0: try remove(pathway: id)
      case 6: try add(Occupation(id: id, title: "O\(number)", in: cell), at: number)
      case 7: try move(occupation: id, to: cell, at: number)
      case 8: try remove(occupation: id)
      case 9: try rename(occupation: id, to: "O\(number)")
      case 10: try setFigures(CellFigures(postings: number > 0 ? number : nil), in: cell)
      case 11: try add(Progression(id: id, from: other, to: id))
      case 12: (name, status, note) = ("N\(number)", number > 1 ? .draft : .shared, "n\(number)")
      case 13: try rename(level: id, to: "L\(number)")
      case 14: (parent, demandThreshold) = (number > 1 ? nil : id, number > 0 ? number : nil)
      case 15: silence(SilencedRule(id: id))
      case 16: unknown["later"] = number > 1 ? .int(number) : nil
      default: try editFields(of: id, number, using: &random)
      }
    } catch {
      // A refused edit is part of the test.
    }
  }

  private mutating func editFields(
    of id: RecordID, _ number: Int, using random: inout SeededGenerator
  ) throws(MapRefusal) {
    guard var occupation = occupation(id) else { throw .notFound(id) }
    let money = number > 0 ? Money(cents: number * 100) : nil
    let source = FigureSource(.typed, by: "P\(number)", date: nil)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: occupation.wageLow = money
    case 1: occupation.wageHigh = money
    case 2: occupation.wageBasis = [nil, .hourly, .annual].randomElement(using: &random) ?? nil
    case 3: occupation.skills = number > 0 ? ["s\(number)", "t"] : []
    case 4: occupation.postings = number
    case 5: occupation.official.openings = number
    case 6: occupation.sources["postings"] = source
    case 7: occupation.sources[Occupation.officialWages] = source
    default: occupation.unknown["x"] = .int(number)
    }
    try replace(occupation)
  }

  /// The same map with everything whose order means nothing in one order.
  var withMeaninglessOrdersSorted: PathwayMap {
    var map = self
    map.occupations.sort { ($0.cell.level, $0.cell.pathway) < ($1.cell.level, $1.cell.pathway) }
    map.progressions.sort { $0.id < $1.id }
    map.silenced.sort { $0.id < $1.id }
    return map
  }
}
