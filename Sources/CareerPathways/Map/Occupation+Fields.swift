extension Occupation {
  /// The most of anything that is counted.
  static let count = 0...99_999_999

  /// In the order of the columns of a map's CSV.
  package static let fields: [Field<Occupation>] = [
    .text("title", "Occupation", \.title, required: true, help: "What the work is called here"),
    .text("soc", "SOC code", \.soc, help: "Standard Occupational Classification, as 15-1254"),
    .wholeNumber(
      "postings", "Postings", \.postings, in: count,
      help: "Job postings in the months that the map counts"),
    .wage(WageKey.low, "Wage from", \.wageLow, help: "The lowest usual pay"),
    .wage(WageKey.high, "Wage to", \.wageHigh, help: "The highest usual pay"),
    .choice(WageKey.basis, "Paid by", \.wageBasis, help: "Hourly unless said otherwise"),
    .wholeNumber(
      "employment", "Employment", \.employment, in: count, help: "People who do this work here"),
    .wholeNumber("openings", "Openings", \.openings, in: count, help: "Openings a year"),
    .text("education", "Education", \.education, help: "What people usually have when they start"),
    .text("training", "Training", \.training, help: "What usually leads to this work"),
    .wholeNumber(
      "training_months", "Months of training", \.trainingMonths, in: 0...240,
      help: "How long the training takes"),
    .text("experience", "Experience", \.experience, help: "What employers usually expect"),
    .list("skills", "Skills", \.skills, help: "What people need, and how far developed"),
    .list("credentials", "Credentials", \.credentials, help: "What employers ask for"),
    .longText(
      "work_based", "Work-based learning", \.workBased,
      help: "Internships, apprenticeships and other learning on the job"),
    .longText("supports", "Supports", \.supports, help: "What helps people get and keep this work"),
    .longText("notes", "Notes", \.notes),
  ]
}
