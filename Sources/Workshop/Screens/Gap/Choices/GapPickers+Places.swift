import CareerPathways
import LaborData
import TerminalUI

/// Where openings and completers are counted.
extension GapPickers {
  /// The areas that openings can be had for: of a metropolitan area, at least those of its state.
  static func area(_ tables: SupplyTables) -> Outcome<Workshop> {
    let areas = tables.openingsAreas + tables.metropolitanAreas
    guard !areas.isEmpty else {
      return .refused("No projections are imported yet: Ctrl-G d does it")
    }
    return .push(
      PickerLayer(
        title: "Openings of which area?",
        items: areas.map { PickerItem($0.name, detail: $0.code) }
      ) { index, workshop in
        let area = areas[index]
        workshop.edit("Openings are compared for \(area.name)") {
          $0.profile.supply.openingsArea = area.code
        }
        return .handled
      })
  }

  /// Whose institutions count.
  static func institutions(_ tables: SupplyTables) -> Outcome<Workshop> {
    let places = tables.institutionPlaces
    guard !places.isEmpty else {
      return .refused("No institutions are imported yet: Ctrl-G d does it")
    }
    let same = PickerItem("The same area as the openings")
    return .push(
      PickerLayer(
        title: "Whose institutions count?",
        items: [same]
          + places.map {
            PickerItem(
              $0.area.name,
              detail: "\(FigureWords.count($0.count, of: "institution"))  \($0.area.code)")
          }
      ) { index, workshop in
        let place = index == 0 ? nil : places[index - 1].area
        workshop.edit("Completers are counted in \(place?.name ?? "the area of the openings")") {
          $0.profile.supply.institutionsIn = place?.code ?? ""
          $0.profile.supply.institutions = []
        }
        return .handled
      })
  }
}

extension SupplyTables {
  /// The metropolitan areas with institutions, by the names that tables of wages give them.
  var metropolitanAreas: [OfficialArea] {
    institutionPlaces.map(\.area).filter { $0.code.utf8.count > 2 }
  }

  /// The states and metropolitan areas that have institutions, with how many.
  var institutionPlaces: [(area: OfficialArea, count: Int)] {
    let rows = institutions.first?.rows(as: InstitutionRow.self) ?? []
    let codes = rows.flatMap { row in
      [USState.named(row.state)?.number, row.area].compactMap(\.self)
    }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    let names = areaNames
    return counts.map { code, count in
      (OfficialArea(code: code, name: names[code] ?? OfficialArea.name(of: code)), count)
    }.sorted { $0.area < $1.area }
  }
}
