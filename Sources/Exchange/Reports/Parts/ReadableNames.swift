import CareerPathways

/// What records point at, by titles alone: whoever reads a paper has no use for ids.
extension Workspace {
  func readable(_ reference: Reference, among target: LinkTarget) -> String {
    switch reference {
    case .named(let name): return name
    case .record(let id):
      let statement = target == .records(Statement.folder) ? self[Statement.self][id] : nil
      let title =
        (statement.map { handedOn($0).said } ?? title(of: id, among: target) ?? "").tidied
      return title.isEmpty ? "(no longer here)" : title
    }
  }
}

extension Field {
  /// What a field says to a reader: a choice by its label, several items with a line for each.
  func readable(of owner: Owner, in workspace: Workspace) -> String {
    switch (get(owner), kind(of: owner)) {
    case (.list(let items), _): items.joined(separator: "\n")
    case (.references(let all), .reference(let target, _)):
      all.map { workspace.readable($0, among: target) }.joined(separator: "\n")
    case (.money(let money), _): FigureWords.dollars(money)
    case (.amount(let amount), _): amount.shown
    case (let value, _): kind.label(of: value)
    }
  }
}
