/// The rating that a partnership aims for, and by when.
package struct RatingTarget: Entry {
  package var rating: Int?
  package var date: CalendarDate?
  package var unknown: [String: JSON] = [:]

  package init() {}

  package init(rating: Int?, date: CalendarDate? = nil) {
    self.rating = rating
    self.date = date
  }

  package static let fields: [Field<RatingTarget>] = [
    .wholeNumber(
      "rating", "Target", \.rating, in: Answer.ratings, help: "The rating to reach, from 1 to 5"),
    .date("date", "Target date", \.date, help: "The day to reach it, as year-month-day"),
  ]
}
