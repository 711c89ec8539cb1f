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

  /// The parts of a report on this workspace: its own, then one for each kind of record.
  package static func all(in workspace: Workspace) -> [ReportPart] {
    [partnership, elements, steps, AssessmentPart.part, MapsPart.part]
      + RecordTable.all(in: workspace).map(\.part)
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
