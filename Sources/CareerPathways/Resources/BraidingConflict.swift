/// A use of a resource that its restrictions do not allow, or that nobody checked.
package struct BraidingConflict: Hashable, Sendable {
  package let resource: RecordID
  /// Nil where it is all uses together.
  package let use: RecordID?
  package let fact: Fact

  package enum Fact: Hashable, Sendable {
    /// The uses come to more than there is.
    case overspent(by: Money)
    /// The resource pays for other components only.
    case onlyFor([String])
    /// The resource may not pay for this component.
    case notFor(String)
    /// It pays before the resource begins, or after it ends.
    case early(from: CalendarDate)
    case late(until: CalendarDate)
    /// The resource has restrictions, and nobody said that they allow the use.
    case notCleared(String)
  }
}

extension BraidingConflict {
  /// The conflicts of uses that nobody refused, resource by resource.
  static func all(
    _ components: [ProgramComponent], _ resources: [Resource], _ uses: [ResourceUse]
  ) -> [BraidingConflict] {
    let components = Dictionary(components.map { ($0.id, $0) }) { first, _ in first }
    let byResource = Dictionary(grouping: uses) { $0.resource?.id }
    return resources.flatMap { resource -> [BraidingConflict] in
      let uses = byResource[resource.id] ?? []
      let single = uses.flatMap { use in
        facts(use, of: resource, for: use.component?.id.flatMap { components[$0] })
          .map { BraidingConflict(resource: resource.id, use: use.id, fact: $0) }
      }
      return overspending(resource, uses) + single
    }
  }

  private static func overspending(
    _ resource: Resource, _ uses: [ResourceUse]
  ) -> [BraidingConflict] {
    let spent = uses.reduce(0) { $0 + ($1.amount?.cents ?? 0) }
    guard let amount = resource.amount, spent > amount.cents else { return [] }
    return [
      BraidingConflict(
        resource: resource.id, use: nil,
        fact: .overspent(by: Money(cents: spent - amount.cents)))
    ]
  }

  private static func facts(
    _ use: ResourceUse, of resource: Resource, for component: ProgramComponent?
  ) -> [Fact] {
    var facts: [Fact] = []
    if let component {
      if !resource.onlyFor.isEmpty, !resource.onlyFor.contains(where: component.isNamed) {
        facts.append(.onlyFor(resource.onlyFor))
      }
      if let word = resource.notFor.first(where: component.isNamed) { facts.append(.notFor(word)) }
    }
    if let from = resource.from, let start = use.from, start < from {
      facts.append(.early(from: from))
    }
    if let until = resource.until, let end = use.until ?? use.from, end > until {
      facts.append(.late(until: until))
    }
    if !resource.restrictions.isEmpty, use.cleared.isEmpty {
      facts.append(.notCleared(resource.restrictions))
    }
    return facts
  }
}
