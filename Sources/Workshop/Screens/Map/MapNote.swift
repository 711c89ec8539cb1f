import CareerPathways
import TerminalUI

/// The notes that can be written on a map: its own, and those of what is on it.
enum MapNote {
  case map
  case level(RecordID)
  case pathway(RecordID)
  case occupation(RecordID)

  /// The note of what the cursor stands on; nil on an empty cell.
  init?(at cursor: MapCursor, on map: PathwayMap) {
    guard let id = map.id(at: cursor) else {
      guard cursor.place == .map else { return nil }
      self = .map
      return
    }
    switch cursor.place {
    case .map: self = .map
    case .level: self = .level(id)
    case .pathway: self = .pathway(id)
    case .cell: self = .occupation(id)
    }
  }

  /// The editor in which the note is written.
  func editor(on map: PathwayMap) -> EditorLayer<Workshop> {
    let (title, text) = words(on: map)
    let mapID = map.id
    return EditorLayer(title: "Notes: \(title)", text: text) { text, workshop in
      workshop.edit(map: mapID, "Wrote a note on ‘\(title)’") { map throws(MapRefusal) in
        try write(text, on: &map)
      }
      return .handled
    }
  }

  /// What the note is on, and what it says.
  private func words(on map: PathwayMap) -> (title: String, text: String) {
    switch self {
    case .map: (map.name, map.note)
    case .level(let id): map.level(id).map { ($0.title, $0.note) } ?? ("", "")
    case .pathway(let id): map.pathway(id).map { ($0.title, $0.note) } ?? ("", "")
    case .occupation(let id): map.occupation(id).map { ($0.title, $0.notes) } ?? ("", "")
    }
  }

  private func write(_ text: String, on map: inout PathwayMap) throws(MapRefusal) {
    switch self {
    case .map: map.note = text.tidied
    case .level(let id):
      guard var level = map.level(id) else { throw .notFound(id) }
      level.note = text.tidied
      try map.replace(level)
    case .pathway(let id):
      guard var pathway = map.pathway(id) else { throw .notFound(id) }
      pathway.note = text.tidied
      try map.replace(pathway)
    case .occupation(let id):
      guard var occupation = map.occupation(id) else { throw .notFound(id) }
      occupation.notes = text.tidied
      try map.replace(occupation)
    }
  }
}
