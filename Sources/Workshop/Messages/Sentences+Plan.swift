import CareerPathways

/// What is said of the plan and its tasks.
extension Sentences {
  /// Status, owner and days of a task in a line.
  static func outline(_ task: PlanTask, _ workshop: Workshop) -> String {
    let owner = workshop.name(of: task.owner, Partner.folder)
    let parts: [String?] = [
      task.status.label, owner.isEmpty ? "nobody sees to it yet" : owner,
      task.start.map { "from \($0)" }, task.due.map { "due \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// Tasks that wait for each other, so that none can begin; one fact a circle.
  package static func circles(_ tasks: [PlanTask]) -> [String] {
    TaskOrder(tasks).circles.map { ids in
      let names = tasks.filter { ids.contains($0.id) }.map { "‘\($0.title)’" }
      return "these tasks wait for each other, so that none can begin: "
        + names.joined(separator: ", ")
    }
  }

  /// What stands in the way of a task.
  static func hindrances(of task: PlanTask, _ sheet: PlanSheet) -> [String] {
    guard !task.status.isClosed else { return [] }
    var lines: [String] = []
    let circle = sheet.circle(of: task)
    if !circle.isEmpty {
      lines += circles(circle).map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    }
    if sheet.isOverdue(task) { lines.append("It is overdue.") }
    let blockers = sheet.order.blockers(of: task.id).filter { $0.id != task.id }
    if circle.isEmpty, !blockers.isEmpty {
      lines.append("It waits for \(blockers.map { "‘\($0.title)’" }.joined(separator: ", ")).")
    }
    if let clash = sheet.order.clash(of: task), let due = clash.due {
      lines.append("It begins before ‘\(clash.title)’ is due on \(due).")
    }
    return lines
  }

  /// The first three letters of a month, 1 to 12.
  static func shortMonth(_ number: Int) -> String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }
}
