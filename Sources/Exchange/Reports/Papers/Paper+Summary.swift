import CareerPathways

extension Paper {
  /// One page for businesses: what they gain, what they said and what came of it.
  package static let summary = Paper(
    id: "business-summary", title: "What the partnership does for business",
    use: "one page for businesses: the pathways, what they said, what came of it",
    template: "summary"
  ) { source in
    let workspace = source.workspace
    let next = workspace.process.next(on: source.date)
    let subStep = next.flatMap { Guide.step($0.step)?.subSteps[$0.subStep - 1] }
    let frame: [String: PaperValue] = [
      "in_short": .text(Guide.definition.inShort),
      "benefits": .texts(Guide.valuePropositions(for: .business).map(\.text)),
      "maps": .list(workspace.currentMaps.prefix(mostMaps).map { .group(values(of: $0)) }),
      "more_maps": .text(more(workspace.currentMaps.count - mostMaps)),
      "steps": StepLine.all(workspace.process),
      "next": .text(subStep.map { "\($0.title)." } ?? ""),
    ]
    return frame.merging(BusinessVoice.values(workspace)) { own, _ in own }
  }

  /// What fits one page.
  private static let mostMaps = 2
  private static let mostPathways = 8

  private static func more(_ count: Int) -> String {
    count > 0 ? "\(FigureWords.count(count, of: "more map")) in the full report." : ""
  }

  private static func values(of map: PathwayMap) -> [String: PaperValue] {
    let rows = map.pathways.prefix(mostPathways).map { pathway in
      [
        PageText.title(pathway.title), map.ladder(of: pathway),
        map.postings(in: pathway).map { FigureWords.count($0) } ?? "",
      ]
    }
    let table = PaperTable(
      columns: ["Pathway", "Occupations, from entry to advanced", "Job postings"], rows: rows)
    return [
      "name": .text(map.name.isEmpty ? SheetWords.untitled : map.name),
      "facts": .text(SheetWords.summary(of: map)), "table": table.filled.value,
      "more_pathways": .text(
        map.pathways.count > mostPathways
          ? "\(FigureWords.count(map.pathways.count - mostPathways, of: "more pathway"))." : ""),
    ]
  }
}

extension Workspace {
  /// The maps that no newer draft stands for.
  var currentMaps: [PathwayMap] {
    let parents = Set(maps.values.compactMap(\.parent))
    return mapsInOrder.filter { !parents.contains($0.id) }
  }
}

extension PathwayMap {
  /// The occupations of a pathway on one line, level by level from the entry up.
  fileprivate func ladder(of pathway: Pathway) -> String {
    levels.reversed().map { level in
      occupations(in: Cell(level: level.id, pathway: pathway.id))
        .map { PageText.title($0.title) }.joined(separator: ", ")
    }.filter { !$0.isEmpty }.joined(separator: " → ")
  }
}

/// A step on one line: its number, its short title and how far it is.
enum StepLine {
  static func all(_ process: Process) -> PaperValue {
    .list(
      Guide.steps.map { step in
        let progress = process.progress(ofStep: step.number)
        return .group([
          "number": .text("\(step.number)"), "name": .text(step.shortTitle),
          "status": .text(progress.status.label),
          "done": .text("\(progress.done) of \(progress.total)"),
          "due": .text(process.nextDue(inStep: step.number)?.description ?? ""),
        ])
      })
  }
}
