import CareerPathways
import TerminalUI

/// What a statement becomes: a record made of it that stays linked, or the one it became before.
struct Becoming: Sendable {
  let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  var link: Reference { .record(statement.id) }

  /// The map that the statement is about, else the only one there is.
  func map(in workspace: Workspace) -> PathwayMap? {
    if let map = statement.map?.id.flatMap({ workspace.maps[$0] }) { return map }
    return workspace.maps.count == 1 ? workspace.maps.values.first : nil
  }

  /// Does something with the map of the statement; asks for it where there are several.
  func onMap(
    _ workshop: inout Workshop,
    _ act: @escaping (PathwayMap, inout Workshop) -> Outcome<Workshop>
  ) -> Outcome<Workshop> {
    if let map = map(in: workshop.workspace) { return act(map, &workshop) }
    let maps = workshop.workspace.mapsInOrder
    guard !maps.isEmpty else { return .refused(Sentences.noMapForStatement) }
    return .push(
      PickerLayer(title: "On which map?", items: maps.map { PickerItem($0.name) }) {
        index, workshop in act(maps[index], &workshop)
      })
  }

  /// The names of the occupations that it is about.
  func occupations(in workspace: Workspace) -> [String] {
    statement.occupations.map { workspace.name(of: $0, among: .occupations) }
  }

  /// Makes a training need of it, or opens the one it became.
  func need(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let former = workshop.workspace.all(TrainingNeed.self).first { $0.statements.contains(link) }
    if let former { return .push(workshop.form(of: former)) }
    let map = map(in: workshop.workspace)
    let need = TrainingNeed(id: workshop.newID(), of: statement, on: map)
    workshop.edit("Made a training need of it: ‘\(need.need)’") {
      $0[TrainingNeed.self][need.id] = need
    }
    return .handled
  }

  /// Makes feedback of it, on the occupation it is about, else on the map.
  func feedback(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let former = workshop.workspace[Feedback.self].values.first { $0.statement == link }
    if let former {
      return former.map.map { .push(FeedbackScreen(of: $0)) }
        ?? workshop.show(.record(former.id, kind: Feedback.folder))
    }
    return onMap(&workshop) { map, workshop in
      let feedback = feedback(on: map, workshop)
      workshop.edit("Made feedback of it on ‘\(map.name)’") {
        $0[Feedback.self][feedback.id] = feedback
      }
      return .handled
    }
  }

  private func feedback(on map: PathwayMap, _ workshop: Workshop) -> Feedback {
    let place = statement.occupations.compactMap(\.id).first { map.occupation($0) != nil }
    var feedback = Feedback(
      id: workshop.newID(), on: map.id, place.map(Feedback.Place.occupation) ?? .map)
    let speaker = workshop.workspace.speaker(of: statement) ?? ""
    feedback.partner = statement.naming == .named ? speaker : "A partner"
    let meeting = statement.meeting?.id.flatMap { workshop.workspace[Meeting.self][$0] }
    (feedback.said, feedback.date) = (statement.said, meeting?.date ?? workshop.today)
    feedback.statement = link
    return feedback
  }
}

extension TrainingNeed {
  /// A need in the words of a statement, in the column of its question.
  init(id: RecordID, of statement: Statement, on map: PathwayMap?) {
    self.init(id: id)
    (need, pathway, statements) = (statement.said, statement.pathway, [.record(statement.id)])
    occupations = statement.occupations
    self.map = map.map { .record($0.id) }
    if let path = statement.question?.column { self[keyPath: path] = statement.said }
    let occupation = occupations.lazy.compactMap(\.id).compactMap { map?.occupation($0) }.first
    let level = map?.levels.first { $0.title == statement.level }?.id ?? occupation?.cell.level
    tier = level.flatMap { map?.tier(of: $0) }
    guard pathway.isEmpty, let cell = occupation?.cell else { return }
    pathway = map?.pathway(cell.pathway)?.title ?? ""
  }
}

extension MeetingQuestion {
  /// Where a training need keeps the answer; nil where nowhere of its own.
  fileprivate var column: WritableKeyPath<TrainingNeed, String>? {
    switch self {
    case .trainingWorks: \.works
    case .trainingFails: \.fails
    case .content: \.content
    case .delivery: \.delivery
    case .length: \.length
    case .credentials: \.credentials
    case .equipment: \.equipment
    case .instructors: \.other
    case .critical, .hardToFill, .changes, .entry, .advancement, .requirements: nil
    }
  }
}
