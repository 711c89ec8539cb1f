/// Where a workspace keeps the records of one type.
struct RecordAccess<R: Record>: Sendable {
  /// All of them by their ids.
  let records: @Sendable (Workspace) -> [RecordID: R]
  /// Puts one under its id; nil takes it away.
  let put: @Sendable (R?, RecordID, inout Workspace) -> Void

  init(
    records: @escaping @Sendable (Workspace) -> [RecordID: R],
    put: @escaping @Sendable (R?, RecordID, inout Workspace) -> Void
  ) {
    self.records = records
    self.put = put
  }

  /// Records that are a member of the workspace.
  init(_ path: any WritableKeyPath<Workspace, [RecordID: R]> & Sendable) {
    self.init(
      records: { $0[keyPath: path] },
      put: { record, id, workspace in workspace[keyPath: path][id] = record })
  }
}

extension RecordAccess where R: KeptRecord {
  /// Records that are kept by their kind.
  init(_ type: R.Type) {
    self.init(
      records: { $0[type] }, put: { record, id, workspace in workspace[type][id] = record })
  }
}
