/// The award levels of IPEDS, whose numbers are no rank.
package enum AwardLevel {
  /// In the order of how long they take.
  package static let all: [(code: String, name: String)] = [
    ("20", "Certificate of less than 12 weeks"),
    ("21", "Certificate of 12 weeks to less than 1 year"),
    ("1", "Certificate of less than 1 year"),
    ("2", "Certificate of 1 to less than 2 years"),
    ("3", "Associate’s degree"),
    ("4", "Certificate of 2 to less than 4 years"),
    ("5", "Bachelor’s degree"),
    ("6", "Postbaccalaureate certificate"),
    ("7", "Master’s degree"),
    ("8", "Post-master’s certificate"),
    ("17", "Doctor’s degree, research"),
    ("18", "Doctor’s degree, practice"),
    ("19", "Doctor’s degree, other"),
  ]

  /// Whether IPEDS has, or had, a level of this number.
  package static func isKnown(_ code: String) -> Bool { all.contains { $0.code == code } }

  /// The name of a level; its number where IPEDS has no such level.
  package static func name(of code: String) -> String {
    all.first { $0.code == code }?.name ?? (code.isEmpty ? "" : "Level \(code)")
  }
}
