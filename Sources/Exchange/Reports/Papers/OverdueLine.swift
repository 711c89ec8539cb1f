import CareerPathways

/// What is overdue on one line: what it is, who sees to it and when it was due.
enum OverdueLine {
  static func all(_ workspace: Workspace, on date: CalendarDate) -> PaperValue {
    let late = workspace.due(on: date).filter { $0.standing == .overdue }
    return .list(
      late.map { item in
        .group([
          "name": .text("\(kind(of: item)): \(item.title)"),
          "owner": .text(owner(of: item, workspace)), "due": .text(item.due?.description ?? ""),
        ])
      })
  }

  private static func kind(of item: DueItem) -> String {
    guard case .subStep(let id) = item.place,
      let step = Guide.steps.first(where: { $0.subSteps.contains { $0.id == id } })
    else { return item.noun.prefix(1).uppercased() + item.noun.dropFirst() }
    return "Step \(step.number)"
  }

  /// The item names its owner as it is typed; a reader gets the name alone.
  private static func owner(of item: DueItem, _ workspace: Workspace) -> String {
    guard case .record(let folder, let id) = item.place, let kind = workspace.kind(folder),
      let record = kind.find(id, workspace),
      let field = kind.field("owner") ?? kind.field("partner")
    else { return item.owner }
    return field.readable(of: record, in: workspace)
  }
}
