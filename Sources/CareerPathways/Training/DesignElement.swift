/// One of the five design elements that education and training should put first.
package enum DesignElement: String, CaseIterable, Hashable, Sendable {
  case workBased = "work_based"
  case basicSkills = "basic_skills"
  case flexible
  case credentials
  case wrapAround = "wrap_around"

  /// What the guide says of it.
  package var guide: GuideDesignElement {
    Guide.designElements[Self.allCases.firstIndex(of: self) ?? 0]
  }

  package var title: String { guide.shortTitle }

  /// A title of at most 12 columns.
  package var columnTitle: String {
    switch self {
    case .workBased: "Work-based"
    case .basicSkills: "Basic skills"
    case .flexible: "Flexible"
    case .credentials: "Credentials"
    case .wrapAround: "Wrap-around"
    }
  }

  /// A title of at most 8 columns.
  package var shortColumnTitle: String {
    switch self {
    case .workBased: "At work"
    case .basicSkills: "Basics"
    case .flexible: "Flexible"
    case .credentials: "Creds"
    case .wrapAround: "Wrap"
    }
  }
}

/// How far a design element is part of a program.
package enum ElementState: String, FieldChoice {
  case notYet = "not_yet"
  case planned
  case inPlace = "in_place"
  case notNeeded = "not_needed"

  package var label: String {
    switch self {
    case .notYet: "Not yet"
    case .planned: "Planned"
    case .inPlace: "In place"
    case .notNeeded: "Not needed"
    }
  }

  /// The state that follows when one key goes round them all.
  package var next: ElementState {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// What a program does about one design element.
package struct ElementDesign: Hashable, Sendable {
  package var state = ElementState.notYet
  /// In what way, such as the model of work-based training.
  package var how = ""

  package init(_ state: ElementState = .notYet, how: String = "") {
    self.state = state
    self.how = how
  }
}
