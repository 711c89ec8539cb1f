/// What a class of CTDL is on a map.
enum ComponentClass: Hashable {
  /// An occupation.
  case job
  /// A credential of the occupations that refer to it, else an occupation of its own.
  case credential
  /// A skill of the occupations that refer to it, else an occupation of its own.
  case skill
  /// An occupation, for want of a better place.
  case other

  /// The classes of components, without their prefix.
  private static let components: [String: ComponentClass] = [
    "JobComponent": .job, "CredentialComponent": .credential, "CompetencyComponent": .skill,
    "AssessmentComponent": .other, "BasicComponent": .other, "CocurricularComponent": .other,
    "CollectionComponent": .other, "CourseComponent": .other, "ExtracurricularComponent": .other,
    "MultiComponent": .other, "PathwayComponent": .other, "SelectionComponent": .other,
    "WorkExperienceComponent": .other,
  ]

  /// Nil where none of the classes is that of a component or of a credential.
  init?(_ classes: [String]) {
    if let known = classes.compactMap({ Self.components[$0] }).first {
      self = known
    } else if classes.contains(where: CredentialClass.names.contains) {
      self = .credential
    } else {
      return nil
    }
  }

  /// No longer a class of CTDL since January 2022.
  static let obsolete = "SelectionComponent"
}
