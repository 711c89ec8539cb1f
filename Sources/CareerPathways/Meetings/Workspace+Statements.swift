/// The statements of meetings and what became of them.
extension Workspace {
  /// What was said in a meeting, in order.
  package func statements(in meeting: RecordID) -> [Statement] {
    self[Statement.self].values.filter { $0.meeting == .record(meeting) }
      .sorted(by: Statement.precedes)
  }

  /// The number of the next statement of a meeting.
  package func nextOrder(in meeting: RecordID) -> Int {
    (statements(in: meeting).compactMap(\.order).max() ?? 0) + 1
  }

  /// What a statement became, in the order of the process.
  package func outcomes(of statement: Statement) -> [StatementOutcome] {
    StatementLinks(self).outcomes(of: statement)
  }

  /// What a reference points at, by name; what is gone is `#` and its id.
  package func name(of reference: Reference, among target: LinkTarget) -> String {
    switch reference {
    case .named(let name): name
    case .record(let id): title(of: id, among: target) ?? "#\(id)"
    }
  }
}

/// Who said a statement.
extension Workspace {
  /// The organization; nil where none is known.
  package func partnerName(of statement: Statement) -> String? {
    statement.partner.map { name(of: $0, among: .records(Partner.folder)) }
  }

  /// The person, with the organization where both are known; nil where neither is.
  package func speaker(of statement: Statement) -> String? {
    let person = statement.person.map { name(of: $0, among: .records(Contact.folder)) }
    let names = [person, partnerName(of: statement)].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension Workspace {
  /// The meetings that a typed text can mean: by id, by name whatever its case, or by date.
  package func meetings(called text: String) -> [Meeting] {
    let text = text.tidied.lowercased()
    return all(Meeting.self).filter { meeting in
      meeting.id.text == text || meeting.name.lowercased() == text
        || meeting.date?.description == text
    }
  }
}
