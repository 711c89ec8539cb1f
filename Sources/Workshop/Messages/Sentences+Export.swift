import CareerPathways

extension Sentences {
  /// Where an export went, and the first thing to know about it.
  static func wrote(_ path: String, _ remarks: [String]) -> String {
    guard let first = remarks.first else { return "Wrote ‘\(path)’" }
    let more = remarks.count > 1 ? " (and \(remarks.count - 1) more)" : ""
    return "Wrote ‘\(path)’. \(first)\(more)"
  }

  /// Why an export was not written, or what it asks.
  static func fact(_ problem: ExportProblem, in map: PathwayMap?) -> String {
    switch problem {
    case .noName: "Give the file a name."
    case .exists: "That file is there already. Enter again replaces it; or change the name."
    case .insideWorkspace:
      "That is the workspace’s own folder, where only its records belong. Choose another folder."
    case .unwritable(let problems):
      (first(problems, in: map).map { "Not written: " + $0 } ?? "Not written")
        + ". Mend that on the map, or choose another format."
    case .file(let file):
      "Not written: \(reason(file)). Choose another place, or make room or rights there."
    }
  }

  private static func first(_ problems: [MapProblem], in map: PathwayMap?) -> String? {
    guard let problem = problems.first, let map else { return nil }
    return fact(problem, in: map)
  }
}
