/// People who complete a program that public files leave out: apprenticeships, short courses.
package struct LocalCompleters: KeptRecord {
  package let id: RecordID
  package var program = ""
  package var provider = ""
  /// The program’s code, by which the crosswalk finds its occupations.
  package var cip = ""
  /// The occupations it leads to, each beginning with its code; win over the crosswalk.
  package var occupations: [String] = []
  /// An IPEDS number, so that the choice of award levels holds here too.
  package var awardLevel = ""
  /// Persons a year.
  package var completers: Int?
  package var year = ""
  /// Who says so.
  package var source = ""
  package var note = ""
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "completers")
  package static let noun = Noun("local program")
  package static let purpose =
    "Apprenticeships, short courses and whatever else public files leave out, each with its source. "
    + "The occupations named win over the crosswalk; without them the CIP code finds them."
  package static let place = GuidePlace.step(4, subStep: 1)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<LocalCompleters>] = [
    .text("program", "Program", \.program, required: true, help: "What the training is called"),
    .text("provider", "Provider", \.provider, help: "Who gives it"),
    .wholeNumber(
      "completers", "Completers", \.completers, in: Occupation.count,
      help: "People who complete it in a year"),
    .text("year", "Year", \.year, help: "The year that the number is for"),
    .text("source", "Source", \.source, help: "Who says so, or which report"),
    .list(
      "occupations", "Occupations", \.occupations,
      help: "SOC codes of the occupations it leads to, as 47-2111; they win over the crosswalk"),
    .text("cip", "CIP code", \.cip, help: "The program’s code, as 46.0302, for the crosswalk"),
    .text("award_level", "Award level", \.awardLevel, help: "IPEDS’s number, as 2"),
    .longText("note", "Note", \.note),
  ]
}
