/// The people who answer the self-assessment in the example, all of them invented.
enum LouisvilleVoices {
  static let people: [Respondent] = [
    person("amara", "Amara Osei", "Falls City Workforce Board", .workforce),
    person("curtis", "Curtis Nally", "Falls City Workforce Board", .workforce),
    person("ines", "Inés Calder", "Ohio River Career Centers", .workforce),
    person("dale", "Dale Hutchens", "Beargrass Community College", .postSecondary),
    person("priya", "Priya Venn", "Beargrass Community College", .postSecondary),
    person("tobias", "Tobias Reck", "Cardinal Valley University", .postSecondary),
    person("lorene", "Lorene Pike", "Bluegrass Data Services", .business),
    person("marcus", "Marcus Fell", "Portland Street Software", .business),
    person("ruth", "Ruth Abel", "Shawnee Public Schools", .schools),
    person("wendell", "Wendell Cho", "Second Chance Learning", .adultEducation),
  ]

  private static func person(
    _ id: StaticString, _ name: String, _ organization: String, _ kind: PartnerKind
  ) -> Respondent {
    Respondent(id: RecordID(fixed: id), name: name, organization: organization, kind: kind)
  }

  static func named(_ id: String) -> Respondent? { people.first { $0.id.text == id } }
}
