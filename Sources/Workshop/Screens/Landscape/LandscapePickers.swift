import CareerPathways
import LaborData
import TerminalUI

/// The areas of the imported tables, to choose whose figures are shown.
enum AreaPicker {
  static func layer(_ areas: [OfficialArea], at area: OfficialArea?) -> PickerLayer<Workshop> {
    PickerLayer(
      title: "Which area?", items: areas.map { PickerItem($0.name, detail: $0.code) },
      selection: areas.firstIndex { $0 == area } ?? 0
    ) { index, workshop in
      let area = areas[index]
      workshop.edit("Chose the area \(area.name)") { $0.profile.laborArea = area.code }
      return .handled
    }
  }
}

/// The filters that some occupation answers, each on or off.
enum FilterPicker {
  static func layer(_ rows: [LandscapeRow], _ workshop: Workshop) -> PickerLayer<Workshop> {
    let filters = LandscapeFilter.offered(rows)
    let items = filters.map { filter in
      PickerItem(
        filter.label, detail: workshop.landscapeFilters.contains(filter) ? "on" : "")
    }
    return PickerLayer(title: "Show only", items: items) { index, workshop in
      if workshop.landscapeFilters.remove(filters[index]) == nil {
        workshop.landscapeFilters.insert(filters[index])
      }
      return .handled
    }
  }
}

/// The note on a critical occupation.
enum CriticalNote {
  static func layer(_ mark: CriticalOccupation) -> EditorLayer<Workshop> {
    EditorLayer(
      title: mark.title, hint: "What the partnership said of it.", text: mark.note
    ) { text, workshop in
      workshop.edit("Noted something of ‘\(mark.title)’") {
        $0.critical[mark.id]?.note = text.tidied
      }
      return .handled
    }
  }
}
