/// Levels and pathways that nobody named yet.
extension PathwayMap {
  /// Adds levels at the bottom and pathways at the right, with a number as their title.
  package mutating func grow(
    levels newLevels: Int, pathways newPathways: Int, newID: () -> RecordID
  ) throws(MapRefusal) {
    for _ in 0..<newLevels {
      try add(Level(id: newID(), title: Self.unusedTitle("Level", among: levels)))
    }
    for _ in 0..<newPathways {
      try add(Pathway(id: newID(), title: Self.unusedTitle("Pathway", among: pathways)))
    }
  }

  /// A word with the number of the next line, or a later one where that title is taken.
  package static func unusedTitle(_ word: String, among lines: [some MapLine]) -> String {
    let taken = Set(lines.map(\.title))
    var number = lines.count + 1
    while taken.contains("\(word) \(number)") { number += 1 }
    return "\(word) \(number)"
  }
}
