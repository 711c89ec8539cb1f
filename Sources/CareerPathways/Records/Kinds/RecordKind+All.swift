extension RecordKind {
  /// Every kind of record that a table lists, in the order of the process.
  package static let all: [RecordKind] = [
    RecordKind(Partner.self), RecordKind(Contact.self), RecordKind(Commitment.self),
    RecordKind(Charter.self), RecordKind(Signature.self), RecordKind(IndustryCandidate.self),
    RecordKind(PartnerData.self), RecordKind(SwotNote.self), RecordKind(TalentNeed.self),
    RecordKind(Meeting.self), RecordKind(Statement.self),
    RecordKind(CriticalOccupation.self), RecordKind(Feedback.self),
    RecordKind(LocalCompleters.self), RecordKind(CrosswalkOverride.self), RecordKind(Finding.self),
    RecordKind(TrainingNeed.self),
    RecordKind(Program.self), RecordKind(RelatedNeed.self),
    RecordKind(Resource.self), RecordKind(ProgramComponent.self), RecordKind(ResourceUse.self),
    RecordKind(Barrier.self), RecordKind(PlanPart.self), RecordKind(PlanTask.self),
    RecordKind(Measure.self), RecordKind(Actual.self),
    RecordKind(Review.self), RecordKind(Adjustment.self),
  ]
}
