/// The rating that a partnership settles on in a meeting, beside everybody's own.
///
/// It replaces nobody's rating and is part of no median, mean or range.
package struct AgreedRating: Entry {
  /// 1 to 5; nil where only a reason was written so far.
  package var rating: Int?
  /// Why this rating and no other.
  package var reason = ""
  /// The day it was agreed on, where the meeting was.
  package var date: CalendarDate?
  /// The time of that day there, as `14:05`.
  package var time = ""
  /// Who was there, as the meeting names them.
  package var present: [String] = []
  package var unknown: [String: JSON] = [:]

  package init() {}

  package init(
    rating: Int?, reason: String = "", date: CalendarDate? = nil, time: String = "",
    present: [String] = []
  ) {
    self.rating = rating
    self.reason = reason
    self.date = date
    self.time = time
    self.present = present
  }

  package static let fields: [Field<AgreedRating>] = [
    .wholeNumber("rating", "Agreed rating", \.rating, in: Answer.ratings, help: "From 1 to 5"),
    .longText("reason", "Reason", \.reason, help: "Why this rating and no other"),
    .date("date", "Date", \.date, help: "When it was agreed on, as year-month-day"),
    .text("time", "Time", \.time, help: "At what time of that day, as 14:05"),
    .list("present", "Present", \.present, help: "Who was there"),
  ]
}
