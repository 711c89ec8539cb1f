/// In which role somebody came to a meeting.
package enum Attendance: String, CaseIterable, Sendable {
  case leads = "led_by"
  case speaks = "spoke"
  case listens = "listened"
  case excused

  package var label: String {
    switch self {
    case .leads: "Leads"
    case .speaks: "Speaks"
    case .listens: "Listens"
    case .excused: "Excused"
    }
  }

  /// Whether it means being there.
  package var isPresent: Bool { self != .excused }

  var path: any Field<Meeting>.Path<[Reference]> {
    switch self {
    case .leads: \.leading
    case .speaks: \.speaking
    case .listens: \.listening
    case .excused: \.excused
    }
  }
}

extension Meeting {
  /// The role of a person; nil for one who is not on the list.
  package subscript(attendance contact: RecordID) -> Attendance? {
    get { Attendance.allCases.first { self[keyPath: $0.path].contains(.record(contact)) } }
    set {
      for role in Attendance.allCases { self[keyPath: role.path].removeAll { $0.id == contact } }
      if let newValue { self[keyPath: newValue.path].append(.record(contact)) }
    }
  }

  /// Everyone who was there.
  package var present: [Reference] {
    Attendance.allCases.filter(\.isPresent).flatMap { self[keyPath: $0.path] }
  }

  /// The role in which a person comes to a meeting where nobody says otherwise.
  ///
  /// The convener leads. Public partners listen where business is met, as the
  /// guide asks of them.
  package func usualRole(of contact: Contact, on side: Respondent.Side?) -> Attendance {
    if contact.role == .convener { return .leads }
    return kind == .business && side == .publicPartner ? .listens : .speaks
  }
}
