import CareerPathways
import WorkspaceStore

/// The earlier states of the maps of a workspace: its versions, and what its history tells.
package struct MapPast {
  private let workspace: Workspace
  private let folder: WorkspaceFolder
  private let surroundings: Surroundings

  package init(_ workspace: Workspace, _ folder: WorkspaceFolder, _ surroundings: Surroundings) {
    self.workspace = workspace
    self.folder = folder
    self.surroundings = surroundings
  }

  /// What a typed text means: a date, `parent`, a version, a meeting or another map by name or id.
  package func since(
    _ text: String, of map: PathwayMap
  ) throws(EarlierProblem) -> Since {
    if let date = CalendarDate(text.tidied) { return .date(date) }
    let versions = workspace.versions(of: map.id).filter { $0.isCalled(text) }
    let maps = workspace.mapsInOrder.filter { $0.id != map.id && $0.isCalled(text) }
    let meetings = workspace.meetings(called: text)
    let found =
      versions.map { Since.version($0.id) } + meetings.map { Since.meeting($0.id) }
      + maps.map { Since.map($0.id) }
    guard let first = found.first else {
      guard text.lowercased() == "parent" else { throw .unknown }
      guard let parent = map.parent else { throw .noParent }
      return .map(parent)
    }
    guard found.count == 1 else { throw .several }
    return first
  }

  /// The state that a map is to be compared with.
  package func state(
    _ since: Since, of map: PathwayMap
  ) throws(EarlierProblem) -> EarlierMap {
    switch since {
    case .date(let date): return try state(at: date, of: map)
    case .meeting(let id): return try state(before: id, of: map)
    case .version(let id):
      guard let version = workspace.versions[id] else { throw .unknown }
      return EarlierMap(
        map: try Self.reading { () throws(DocumentProblem) in try version.pathwayMap() },
        name: Sentences.name(of: version))
    case .map(let id):
      guard let other = workspace.maps[id] else { throw .parentGone }
      return EarlierMap(map: other, name: Sentences.name(of: other, comparedWith: map))
    }
  }

  private func state(
    before meeting: RecordID, of map: PathwayMap
  ) throws(EarlierProblem) -> EarlierMap {
    guard let meeting = workspace[Meeting.self][meeting] else { throw .unknown }
    guard let date = meeting.date else { throw .noDate }
    let state = try state(at: date, of: map)
    return EarlierMap(
      map: state.map, name: Sentences.name(of: meeting), caveat: state.caveat)
  }

  private func state(
    at date: CalendarDate, of map: PathwayMap
  ) throws(EarlierProblem) -> EarlierMap {
    let rewound = folder.document(map.document, at: surroundings.startOfDay(date))
    guard let json = rewound.document, rewound.reach != .nothing else { throw .noHistory }
    let former = try Self.reading { () throws(DocumentProblem) in
      try PathwayMap(json: json, id: map.id, at: DocumentPlace(map.document))
    }
    return EarlierMap(
      map: former, name: date.description,
      caveat: Sentences.caveat(rewound, moment: surroundings.moment))
  }

  private static func reading(
    _ read: () throws(DocumentProblem) -> PathwayMap
  ) throws(EarlierProblem) -> PathwayMap {
    do {
      return try read()
    } catch {
      throw .unreadable(error)
    }
  }
}

extension MapVersion {
  fileprivate func isCalled(_ text: String) -> Bool {
    id.text == text || name.lowercased() == text.tidied.lowercased()
  }
}

extension PathwayMap {
  fileprivate func isCalled(_ text: String) -> Bool {
    id.text == text || name.lowercased() == text.tidied.lowercased()
  }
}
