/// The questions that a talk with business goes by, each with the word that statements keep.
package enum MeetingQuestion: String, FieldChoice {
  case critical
  case hardToFill = "hard_to_fill"
  case changes
  case entry
  case advancement
  case requirements
  case trainingWorks = "training_works"
  case trainingFails = "training_fails"
  case content
  case delivery
  case length
  case credentials
  case equipment
  case instructors

  /// From 1, in the order in which they are asked.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  package init?(number: Int) {
    guard Self.allCases.indices.contains(number - 1) else { return nil }
    self = Self.allCases[number - 1]
  }

  package var label: String {
    switch self {
    case .critical: "Critical occupations"
    case .hardToFill: "Hard to fill"
    case .changes: "Changes ahead"
    case .entry: "Ways in"
    case .advancement: "Ways up"
    case .requirements: "What each level asks for"
    case .trainingWorks: "Training that works"
    case .trainingFails: "Training that falls short"
    case .content: "What training covers"
    case .delivery: "How training is given"
    case .length: "How long training takes"
    case .credentials: "Credentials"
    case .equipment: "Equipment and software"
    case .instructors: "Instructors"
    }
  }

  /// The question as it is asked.
  package var text: String {
    let guide = Guide.businessQuestions
    if guide.indices.contains(number - 1) { return guide[number - 1].text }
    return Self.trainingTexts[self] ?? label
  }

  package var place: GuidePlace {
    if number <= Guide.businessQuestions.count { return .question(step: 2, number) }
    let isJudging = self == .trainingWorks || self == .trainingFails
    return .step(4, subStep: isJudging ? 2 : 3)
  }

  private static let trainingTexts: [MeetingQuestion: String] = [
    .trainingWorks: "Which training in the region serves you well today, and why?",
    .trainingFails: "Where does training fall short, and what should be built or changed?",
    .content: "For each level, what must training cover, by area of competency?",
    .delivery: "How should it be given: in a classroom, on the job, online or another way?",
    .length: "How long may it take before people are of use to you?",
    .credentials: "Which credentials do you ask for, and which do you merely like to see?",
    .equipment: "Which equipment or software must people have worked with?",
    .instructors: "What must instructors know and have done themselves?",
  ]
}
