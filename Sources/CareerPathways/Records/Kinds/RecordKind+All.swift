extension RecordKind {
  /// Every kind of record that a partnership keeps, in the order of the process.
  package static let all: [RecordKind] = [
    RecordKind(Partner.self), RecordKind(PlanTask.self),
    RecordKind(Program.self), RecordKind(RelatedNeed.self),
    RecordKind(Resource.self), RecordKind(ProgramComponent.self), RecordKind(ResourceUse.self),
    RecordKind(Barrier.self), RecordKind(PlanPart.self),
    RecordKind(Measure.self), RecordKind(Actual.self),
    RecordKind(Review.self), RecordKind(Adjustment.self),
  ]
}
