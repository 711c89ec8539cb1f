import CareerPathways

/// A row of a form below the fields: where the subject stands, one of a few named places.
struct FormPlace<Subject>: Sendable {
  let key: String
  let label: String
  let help: String
  /// The names of the places there are.
  let names: @Sendable (Workspace) -> [String]
  /// The name of the place where it stands.
  let current: @Sendable (Workspace, Subject) -> String
  /// Puts it in the place of a name; false where there is none.
  let put: @Sendable (_ name: String, Workspace, inout Subject) -> Bool
}

extension FormPlace where Subject == Occupation {
  /// The pathway and the level of an occupation on a map; it moves to the end of the cell.
  static func places(on map: RecordID) -> [FormPlace] {
    [
      FormPlace(
        key: "pathway", label: "Pathway", help: "The column of the map where it stands",
        names: { $0.maps[map]?.pathways.map(\.title) ?? [] },
        current: { $0.maps[map]?.pathway($1.cell.pathway)?.title ?? "" },
        put: { name, workspace, occupation in
          let pathway = workspace.maps[map]?.pathways.first { $0.title == name }
          guard let pathway else { return false }
          occupation.cell = PathwayMap.Cell(level: occupation.cell.level, pathway: pathway.id)
          return true
        }),
      FormPlace(
        key: "level", label: "Level", help: "The row of the map where it stands",
        names: { $0.maps[map]?.levels.map(\.title) ?? [] },
        current: { $0.maps[map]?.level($1.cell.level)?.title ?? "" },
        put: { name, workspace, occupation in
          let level = workspace.maps[map]?.levels.first { $0.title == name }
          guard let level else { return false }
          occupation.cell = PathwayMap.Cell(level: level.id, pathway: occupation.cell.pathway)
          return true
        }),
    ]
  }
}
