import CareerPathways

/// A part of the report that can be chosen alone.
package struct ReportPart: Sendable, Identifiable {
  /// As it is typed behind `--part`.
  package let id: String
  package let title: String
  /// What the part says; nothing where there is nothing to say.
  let blocks: @Sendable (PaperSource) -> [PaperBlock]

  init(
    _ id: String, _ title: String, blocks: @escaping @Sendable (PaperSource) -> [PaperBlock]
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }

  /// The parts of a report on this workspace in the order of the process: its own, and one for
  /// each kind of record, the maps between what leads to them and what follows from them.
  package static func all(in workspace: Workspace) -> [ReportPart] {
    let tables = RecordTable.all(in: workspace)
    return [partnership, elements, steps, AssessmentPart.part]
      + tables.filter { $0.place.leadsToMaps }.map(\.part) + [MapsPart.part]
      + tables.filter { !$0.place.leadsToMaps }.map(\.part)
  }

  private static let partnership = ReportPart("partnership", "The partnership") { source in
    let profile = source.workspace.profile
    return [
      .facts([
        ("Name", profile.name), ("Region", profile.region), ("Industry", profile.industry),
        ("Convener", profile.convener), ("Date", source.date.description),
      ])
    ]
  }

  private static let elements = ReportPart(
    "elements", "The six opening elements"
  ) { source in
    let rows = Guide.elements.map { element in
      let record = source.workspace.process[element: element.id]
      return ["\(element.number)", element.title, record.status.label, record.notes]
    }
    return [.table(PaperTable(columns: ["", "Element", "Status", "Notes"], rows: rows).filled)]
  }

  private static let steps = ReportPart("steps", "The eight steps") { source in
    Guide.steps.flatMap { step -> [PaperBlock] in
      let progress = source.workspace.process.progress(ofStep: step.number)
      return [
        .heading("\(step.number). \(step.title)"),
        .paragraph("\(progress.status.label): \(progress.done) of \(progress.total) done."),
        .table(table(of: step, source.workspace.process)),
      ]
    }
  }

  private static func table(of step: GuideStep, _ process: Process) -> PaperTable {
    PaperTable(
      columns: ["Sub-step", "Status", "Owner", "Due", "Notes", "Evidence"],
      rows: step.subSteps.map { subStep in
        let record = process[subStep: subStep.id]
        return [
          subStep.title, record.status.label, record.owner, record.due?.description ?? "",
          record.notes, record.evidence.joined(separator: "\n"),
        ]
      }
    ).filled
  }
}

extension GuidePlace {
  /// Whether it comes before the third step, in which the maps are drawn.
  fileprivate var leadsToMaps: Bool {
    switch self {
    case .step(let step, _, _): step < 3
    case .foundation, .element: true
    default: false
    }
  }
}
