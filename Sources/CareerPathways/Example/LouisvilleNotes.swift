/// The notes and the agreed ratings of the rounds in the example, all of them invented.
extension LouisvilleRounds {
  /// What a person wrote on an indicator or a section.
  struct Note {
    let person: String
    let question: String
    let text: String

    init(_ person: String, on question: String, _ text: String) {
      self.person = person
      self.question = question
      self.text = text
    }
  }

  static let firstNotes = [
    Note("amara", on: "forming-1", "We meet, but the schools come only now and then."),
    Note("lorene", on: "building-2", "Nobody has asked us anything yet."),
  ]

  static let secondNotes = [
    Note("dale", on: "building-1", "Two firms have seen the list. That is not an industry."),
    Note("lorene", on: "building-1", "You asked us twice. It felt like being listened to."),
    Note("priya", on: "designing-4", "The certificate was changed after the first meetings."),
    Note("marcus", on: "improving-4", "I have never seen a figure of how graduates do."),
    Note("wendell", on: "forming-3", "Adult education hears of plans when they are made."),
  ]

  static let thirdNotes = [
    Note(
      "lorene", on: "building-1",
      "You verified the list with us, line by line. Do it again every spring."),
    Note(
      "wendell", on: "building-1", "Small firms were not in the room. Visit them where they are."),
    Note(
      "priya", on: "designing-3",
      "The gap analysis is done for two of the four pathways; the other two are guesses."),
    Note(
      "marcus", on: "designing-3",
      "I still get forty applicants for help desk and none for security."),
    Note("dale", on: "designing-3", "We know what we can teach and how many seats there are."),
    Note("tobias", on: "designing-2", "Employers confirmed the model for networks in May."),
    Note("marcus", on: "designing-2", "I have not seen a competency model."),
    Note("amara", on: "improving-4", "Agree on three measures, and who brings the figures."),
    Note("lorene", on: "improving-4", "Tell us what became of the people you sent."),
    Note("ruth", on: "designing", "Let a teacher sit in when programs are designed."),
  ]

  static let agreed: [String: AgreedRating] = [
    "building-1": AgreedRating(
      rating: 3,
      reason: "The larger firms have confirmed the needs; the small ones have not been asked.",
      date: CalendarDate(year: 2026, month: 10, day: 20), time: "10:05",
      present: present),
    "designing-3": AgreedRating(
      rating: 2,
      reason: """
        The colleges know their seats, but nobody can say where the region trains too few people. \
        Finish the gap analysis before anything else.
        """,
      date: CalendarDate(year: 2026, month: 10, day: 20), time: "10:25",
      present: present),
  ]

  private static let present = [
    "Workforce board", "Community college", "University", "Public schools", "Three employers",
  ]
}
