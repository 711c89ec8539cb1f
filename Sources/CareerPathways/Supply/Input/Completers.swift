/// People who completed a program of an institution at one award level in one year.
package struct Completers: Hashable, Sendable {
  /// The institution’s number.
  package let institution: String
  package let cip: String
  package let awardLevel: String
  /// Nil where the figure is missing.
  package let persons: Double?

  package init(institution: String, cip: String, awardLevel: String = "", persons: Double?) {
    self.institution = institution
    self.cip = cip
    self.awardLevel = awardLevel
    self.persons = persons
  }

  /// Whether the row is about one program: six digits, and not the total of an institution.
  var isOfProgram: Bool { cip.utf8.count == 7 && !cip.hasPrefix("99") }
}

/// A program that prepares for an occupation, as the crosswalk has it.
package struct CrosswalkLink: Hashable, Sendable {
  package let cip: String
  package let soc: String

  package init(cip: String, soc: String) {
    self.cip = cip
    self.soc = soc
  }

  /// The code that says that a program prepares for no occupation.
  static let noMatch = "99-9999"
}
