import CareerPathways

/// The classes of credentials that CTDL knows, and the words by which a name tells its class.
enum CredentialClass {
  /// What a credential counts as whose name tells nothing: most that employers ask for are these.
  static let usual = "ceterms:Certification"

  /// The first row whose words a name has tells its class.
  private static let rows: [(words: [String], type: String)] = [
    (["ged", "hiset"], "ceterms:GeneralEducationDevelopment"),
    (["high school"], "ceterms:SecondarySchoolDiploma"),
    (["associate", "associates", "aas"], "ceterms:AssociateDegree"),
    (["bachelor", "bachelors", "ba", "bs", "bsn"], "ceterms:BachelorDegree"),
    (["master s", "masters", "mba", "msn", "master of"], "ceterms:MasterDegree"),
    (["doctorate", "doctor of", "ph d", "phd"], "ceterms:DoctoralDegree"),
    (["apprenticeship"], "ceterms:ApprenticeshipCertificate"),
    (["journeyman", "journeyworker"], "ceterms:JourneymanCertificate"),
    (["license", "licence", "licensed", "licensure"], "ceterms:License"),
    (["certified", "certification"], "ceterms:Certification"),
    (["badge"], "ceterms:DigitalBadge"),
    (["certificate"], "ceterms:Certificate"),
    (["diploma"], "ceterms:Diploma"),
    (["degree"], "ceterms:Degree"),
  ]

  /// The member of a map that keeps the types of credentials, by name, that an import brought.
  static let kept = "credential_types"

  /// The type of a credential of a map whose own members are these.
  static func type(of name: String, in members: [String: JSON]) -> String {
    if let kept = members[kept]?[name]?.text, names.contains(LinkedNode.localName(kept)) {
      return kept
    }
    return named(by: name) ?? usual
  }

  /// The class that a name tells; nil where it tells none.
  static func named(by name: String) -> String? {
    let letters = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let text = " " + letters.joined(separator: " ") + " "
    return rows.first { row in row.words.contains { text.contains(" \($0) ") } }?.type
  }

  /// The classes of credentials, without their prefix; some files have them in place of components.
  static let names: Set = [
    "AcademicCertificate", "ApprenticeshipCertificate", "AssociateDegree",
    "AssociateOfAppliedArtsDegree", "AssociateOfAppliedScienceDegree", "AssociateOfArtsDegree",
    "AssociateOfScienceDegree", "BachelorDegree", "BachelorOfArtsDegree", "BachelorOfScienceDegree",
    "Badge", "BasicTechnicalCertificate", "Certificate", "CertificateOfCompletion",
    "CertificateOfParticipation", "Certification", "Credential", "Degree", "DigitalBadge",
    "Diploma", "DoctoralDegree", "GeneralEducationDevelopment", "JourneymanCertificate", "License",
    "MasterCertificate", "MasterDegree", "MicroCredential", "OpenBadge",
    "PreApprenticeshipCertificate", "ProfessionalCertificate", "ProfessionalDoctorate",
    "ProficiencyCertificate", "QualityAssuranceCredential", "ResearchDoctorate",
    "SecondaryEducationCertificate", "SecondarySchoolDiploma", "TechnicalLevel1Certificate",
    "TechnicalLevel2Certificate", "TechnicalLevel3Certificate", "WorkbasedLearningCertificate",
  ]
}
