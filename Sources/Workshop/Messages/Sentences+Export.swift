import CareerPathways

extension Sentences {
  /// Where an export went, and the first thing to know about it.
  static func wrote(_ path: String, _ remarks: [String]) -> String {
    guard let first = remarks.first else { return "Wrote ‘\(path)’" }
    let more = remarks.count > 1 ? " (and \(remarks.count - 1) more)" : ""
    return "Wrote ‘\(path)’. \(first)\(more)"
  }

  /// Why an export was not written, or what it asks.
  static func fact(_ problem: ExportProblem, in map: PathwayMap) -> String {
    guard case .unwritable(let problems) = problem else { return fact(problem) }
    return (problems.first.map { "Not written: " + fact($0, in: map) } ?? "Not written")
      + ". Mend that on the map, or choose another format."
  }

  /// The same where what is exported is no map.
  static func fact(_ problem: ExportProblem) -> String {
    switch problem {
    case .noName: "Give the file a name."
    case .exists: "That file is there already. Enter again replaces it; or change the name."
    case .insideWorkspace:
      "That is the workspace’s own folder, where only its records belong. Choose another folder."
    case .unwritable: "Not written. Choose another format."
    case .file(let file):
      "Not written: \(reason(file)). Choose another place, or make room or rights there."
    }
  }
}
