extension RecordKind {
  /// Every kind of record that a partnership keeps, in the order of the process.
  package static let all: [RecordKind] = [
    RecordKind(Partner.self), RecordKind(PlanTask.self),
  ]
}
