import CareerPathways

extension Paper {
  /// Everything the workspace says, or the parts of it that somebody chose.
  package static let report = Paper(
    id: "report", title: "Report", use: "the whole workspace, or the parts you choose",
    template: "report"
  ) { source in
    let parts = ReportPart.all(in: source.workspace).filter { part in
      source.parts?.contains(part.id) ?? true
    }
    let filled = parts.map { ($0, $0.blocks(source)) }.filter { !$0.1.isEmpty }
    return [
      "parts": .list(
        filled.map { part, blocks in
          .group(["name": .text(part.title), "blocks": .list(blocks.map(\.value))])
        })
    ]
  }
}
