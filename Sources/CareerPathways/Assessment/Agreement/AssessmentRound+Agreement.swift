/// What a partnership agrees on in a round that is revealed.
extension AssessmentRound {
  /// Who is in the meeting of this day; nobody until that is said.
  package func present(on date: CalendarDate) -> [String] { gathered == date ? present : [] }

  /// Agrees on a rating, or takes it back: when, and with those who are in the meeting of the day.
  package mutating func agree(on key: String, rating: Int?, date: CalendarDate, time: String) {
    let present = present(on: date)
    change(key) { agreed in
      agreed.rating = rating
      agreed.date = rating == nil ? nil : date
      agreed.time = rating == nil ? "" : time
      agreed.present = rating == nil ? [] : present
    }
  }

  package mutating func giveReason(_ reason: String, for key: String) {
    change(key) { $0.reason = reason }
  }

  /// Says who is in the meeting; what was agreed on this day already was agreed by them too.
  package mutating func gather(_ people: [String], on date: CalendarDate) {
    present = people
    gathered = date
    for key in agreed.keys where agreed[key]?.date == date {
      change(key) { $0.present = people }
    }
  }

  /// Changes what is agreed on one question; what is blank then goes.
  private mutating func change(_ key: String, _ change: (inout AgreedRating) -> Void) {
    var rating = agreed[key] ?? AgreedRating()
    change(&rating)
    agreed[key] = rating.isBlank ? nil : rating
  }
}
