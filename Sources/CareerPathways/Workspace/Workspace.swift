/// One partnership's work: everything its folder of files says, as a value.
package struct Workspace: Hashable, Sendable {
  package var profile: WorkspaceProfile
  package var process = Process()
  package var maps: [RecordID: PathwayMap] = [:]
  /// States of the maps that somebody gave a name.
  package var versions: [RecordID: MapVersion] = [:]
  /// The rounds of the self-assessment with their responses.
  package var rounds: [RecordID: AssessmentRound] = [:]
  /// The sections of the self-assessment that the partnership has its own words for.
  package var sections: [RecordID: FormSection] = [:]
  /// The indicators of the self-assessment that the partnership has its own words for.
  package var indicators: [RecordID: FormIndicator] = [:]
  /// What people told of the columns of public files.
  package var layouts: [RecordID: FileLayout] = [:]
  /// The kinds of records that are kept here.
  package let kinds: [RecordKind]
  /// The records of these kinds.
  var kept = KeptRecords()
  /// What two people changed, each in their own way, by document, until somebody chooses.
  package internal(set) var conflicts: [DocumentName: [DocumentConflict]] = [:]
  /// Documents that could not be read, each with the reason; nothing may write over them.
  package internal(set) var refused: [DocumentName: DocumentProblem] = [:]

  /// A workspace that nobody named yet.
  package init(kinds: [RecordKind] = RecordKind.all) {
    self.init(WorkspaceProfile(id: RecordID(fixed: "workspace")), kinds: kinds)
  }

  package init(_ profile: WorkspaceProfile, kinds: [RecordKind] = RecordKind.all) {
    self.profile = profile
    self.kinds = kinds
  }

  /// The maps in the order of their names.
  package var mapsInOrder: [PathwayMap] {
    maps.values.map { (name: $0.name, id: $0.id) }.sorted { $0 < $1 }.compactMap { maps[$0.id] }
  }

  /// The rounds in the order of their dates; those without one come last.
  package var roundsInOrder: [AssessmentRound] {
    rounds.values.sorted { left, right in
      switch (left.date, right.date) {
      case (let left?, let right?) where left != right: left < right
      case (.some, nil): true
      case (nil, .some): false
      default: (left.name, left.id) < (right.name, right.id)
      }
    }
  }

  /// What the ratings mean here: the guide's key, with the partnership's own meanings.
  package var ratingKey: GuideRatingKey {
    Guide.assessment.ratingKey.replaced(by: profile.ratingKey)
  }
}
