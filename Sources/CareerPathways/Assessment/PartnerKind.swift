/// What kind of partner a person speaks for.
package enum PartnerKind: String, FieldChoice {
  case workforce
  case schools = "k12"
  case adultEducation = "adult_education"
  case postSecondary = "post_secondary"
  case economicDevelopment = "economic_development"
  case business
  case community

  package var label: String {
    switch self {
    case .workforce: "Workforce"
    case .schools: "K-12"
    case .adultEducation: "Adult education"
    case .postSecondary: "Post-secondary"
    case .economicDevelopment: "Economic development"
    case .business: "Business"
    case .community: "Community"
    }
  }

  /// The side of the partnership that this kind is on.
  package var side: Respondent.Side { self == .business ? .business : .publicPartner }
}
