import CareerPathways

/// What is wrong with a list of records in JSON, and where; never what it says.
package struct ListProblem: Error, Hashable, Sendable {
  /// Counted from 1; nil where the whole list is meant.
  package let record: Int?
  /// The name of the member; nil where the whole record is meant.
  package let member: String?
  package let fact: Fact

  package init(_ fact: Fact, record: Int? = nil, member: String? = nil) {
    self.fact = fact
    self.record = record
    self.member = member
  }

  package enum Fact: Hashable, Sendable {
    case notArray
    case notObject
    /// The kind has no field of this name.
    case unknownMember
    /// What stands there is no id.
    case notID
    /// An earlier record has this id.
    case sameID
    /// No record has this id, and none can be added.
    case unknownID
    /// A field does not take the value.
    case field(FieldProblem)
    /// Something inside a record is not as it must be.
    case part([PathStep], DocumentProblem.Fact)
  }
}

/// Everything that is wrong with a list of records, of which nothing was taken.
package struct ListRefusal: Error, Hashable, Sendable {
  /// In the order of the records; never empty.
  package let problems: [ListProblem]

  init(_ problems: [ListProblem]) { self.problems = problems }
}
