/// The kinds that have screens of their own.
///
/// No table of records lists them, since their own screens are the better place to work: a round
/// is answered and revealed there, a map drawn, a sub-step seen with what the guide says of it.
extension RecordKind {
  package static let apart: [RecordKind] = [
    RecordKind(notes: SubStep.self), RecordKind(notes: OpeningElement.self),
    RecordKind(wholeAt: \.maps), RecordKind(wholeAt: \.versions), rounds,
    RecordKind(fieldsAt: \.sections), RecordKind(fieldsAt: \.indicators),
    RecordKind(fieldsAt: \.layouts),
  ]

  /// Every kind whose records are listed, written to files and brought back.
  package static let listed = apart + all

  /// The rounds of the self-assessment, whose files are a round's and each respondent's.
  private static let rounds = RecordKind(
    RecordAccess(\.rounds), origin: .whole(WholeRecords(AssessmentRound.self)), shelf: nil)

  private convenience init<R: WholeRecord & RecordDocument>(
    wholeAt path: any WritableKeyPath<Workspace, [RecordID: R]> & Sendable
  ) {
    let access = RecordAccess(path)
    self.init(access, origin: .whole(WholeRecords(R.self)), shelf: Shelf(access))
  }

  private convenience init<R: ListedRecord & RecordDocument>(
    fieldsAt path: any WritableKeyPath<Workspace, [RecordID: R]> & Sendable
  ) {
    let access = RecordAccess(path)
    self.init(access, origin: .fields, shelf: Shelf(access))
  }

  private convenience init<Note: GuideNote>(notes: Note.Type) {
    let access = RecordAccess<NotedPoint<Note>>(
      records: { NotedPoint.all(in: $0.process) },
      put: { point, id, workspace in
        workspace.process[keyPath: Note.path(id.text)] = point?.note ?? Note()
      })
    self.init(access, origin: .guide, shelf: nil)
  }
}

extension Workspace {
  /// Every kind of this workspace whose records are listed, written to files and brought back.
  package var listedKinds: [RecordKind] { RecordKind.apart + kinds }
}
