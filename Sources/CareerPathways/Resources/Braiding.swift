/// Which resources cover which components of programs.
package struct Braiding: Hashable, Sendable {
  package let rows: [Row]
  /// The resources that anything can be covered with.
  package let resources: [Resource]
  package let conflicts: [BraidingConflict]

  /// One component with what covers it.
  package struct Row: Hashable, Sendable, Identifiable {
    package let component: ProgramComponent
    /// The uses for it that nobody refused, by resource.
    package let uses: [RecordID: [ResourceUse]]
    package let coverage: Coverage

    package var id: RecordID { component.id }

    /// What a resource pays for it; nil where an amount is missing or it pays nothing.
    package func amount(from resource: RecordID) -> Money? {
      uses[resource].flatMap { Money.sum($0.map(\.amount)) }
    }
  }

  package init(
    _ components: [ProgramComponent], _ resources: [Resource], _ uses: [ResourceUse]
  ) {
    let known = Set(resources.map(\.id))
    let live = uses.filter { $0.state != .refused && $0.resource?.id.map(known.contains) == true }
    let byComponent = Dictionary(grouping: live) { $0.component?.id }
    self.resources = resources
    rows = components.map { Row($0, byComponent[$0.id] ?? []) }
    conflicts = BraidingConflict.all(components, resources, live)
  }

  /// The braiding of a workspace.
  package init(_ workspace: Workspace) {
    self.init(
      workspace.all(ProgramComponent.self), workspace.all(Resource.self),
      workspace.all(ResourceUse.self))
  }
}

extension Braiding.Row {
  fileprivate init(_ component: ProgramComponent, _ uses: [ResourceUse]) {
    self.component = component
    self.uses = Dictionary(grouping: uses) { $0.resource?.id ?? component.id }
    coverage = Coverage(cost: component.cost, uses)
  }
}

/// How well a component is covered.
package enum Coverage: Hashable, Sendable {
  case byNobody
  /// Several resources may share the cost: that is what braiding is.
  case covered
  /// More money than it costs, by so much.
  case twice(over: Money)
  /// Several resources, and no amounts that say whether they share the cost.
  case perhapsTwice
  case partly(short: Money)

  /// Compares amounts where the cost and all of them are known; else counts resources.
  init(cost: Money?, _ uses: [ResourceUse]) {
    guard !uses.isEmpty else {
      self = .byNobody
      return
    }
    guard let cost, let sum = Money.sum(uses.map(\.amount)) else {
      self = Set(uses.map(\.resource)).count > 1 ? .perhapsTwice : .covered
      return
    }
    if sum < cost {
      self = .partly(short: Money(cents: cost.cents - sum.cents))
    } else {
      self = sum == cost ? .covered : .twice(over: Money(cents: sum.cents - cost.cents))
    }
  }
}

extension Money {
  /// The sum; nil where one is missing.
  static func sum(_ all: [Money?]) -> Money? {
    all.contains(nil) ? nil : Money(cents: all.reduce(0) { $0 + ($1?.cents ?? 0) })
  }
}
