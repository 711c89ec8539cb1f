/// Something that is open, with the day that is set for it where there is one.
package struct DueItem: Hashable, Sendable {
  package let place: Place
  /// What kind of thing it is, such as a barrier.
  package let noun: String
  package let title: String
  /// The name of who sees to it; blank where nobody does.
  package let owner: String
  package let due: CalendarDate?
  package let standing: Standing

  /// Where it is kept.
  package enum Place: Hashable, Sendable {
    case record(folder: RecordID, RecordID)
    /// A sub-step of the process, by the guide's id.
    case subStep(String)
  }

  /// When it is to be done, as seen from a day.
  package enum Standing: Int, CaseIterable, Hashable, Sendable, Comparable {
    case overdue
    /// Within two weeks.
    case soon
    case later
    /// Without a day, and nothing stands before it.
    case ready

    package static func < (one: Standing, other: Standing) -> Bool {
      one.rawValue < other.rawValue
    }

    /// How many days ahead are soon.
    package static let soonDays = 14

    init(due: CalendarDate?, on today: CalendarDate) {
      guard let due else {
        self = .ready
        return
      }
      let days = due.dayNumber - today.dayNumber
      self = days < 0 ? .overdue : days <= Self.soonDays ? .soon : .later
    }
  }
}
