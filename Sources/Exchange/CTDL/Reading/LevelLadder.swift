/// The levels of the ProgressionModels of a file, from the most advanced down.
struct LevelLadder {
  private(set) var levels: [Int] = []

  init(in file: inout CTDLFile) {
    var left = file.levels
    for model in file.models {
      let listed = file.links(of: model, CTDLTerm.hasTopConcept, "hasConcept")
      let own = left.filter { level in
        file.links(of: level, CTDLTerm.inModel, CTDLTerm.topConceptOf, "inScheme").contains(model)
      }
      let all = CTDLFile.distinct(listed.filter(left.contains) + own)
      left.removeAll(where: all.contains)
      levels += Self.ordered(all, in: &file).reversed()
    }
    levels += Self.ordered(left, in: &file).reversed()
  }

  /// The levels from the lowest up: as they precede one another, else as they are listed.
  private static func ordered(_ listed: [Int], in file: inout CTDLFile) -> [Int] {
    var before: [Int: Set<Int>] = [:]
    for level in listed {
      let later = file.links(of: level, CTDLTerm.precedes)
      let earlier = file.links(of: level, CTDLTerm.precededBy)
      if later.contains(level) || earlier.contains(level) {
        file.findings.add(.levelFollowsItself(file.name(of: level)))
      }
      for other in later where other != level { before[other, default: []].insert(level) }
      for other in earlier where other != level { before[level, default: []].insert(other) }
    }
    var left = listed
    var ordered: [Int] = []
    while !left.isEmpty {
      let next = left.firstIndex { level in
        (before[level] ?? []).allSatisfy { !left.contains($0) }
      }
      ordered.append(left.remove(at: next ?? 0))
    }
    return ordered
  }
}
