import CareerPathways

/// What the lists of occupations hold all over the workspace, to be offered while one is typed.
enum OccupationItems {
  /// Every item of this field once, in the order of the alphabet.
  @Sendable static func all(_ workspace: Workspace, of field: Field<Occupation>) -> [String] {
    var seen: Set<String> = []
    for occupation in workspace.maps.values.lazy.flatMap(\.occupations) {
      if case .list(let items) = field.get(occupation) { seen.formUnion(items) }
    }
    return seen.sorted()
  }
}
