import CareerPathways

@testable import Exchange

extension Workspace {
  /// A workspace whose form has reworded and own questions, with hostile words everywhere.
  static func hostileForm(using random: inout SeededGenerator) -> Workspace {
    var workspace = Workspace()
    var section = FormSection.hostile(RecordID(fixed: "ownsection"), using: &random)
    section.order = 1
    workspace.sections[section.id] = section
    for (index, place) in ["ownsection", "forming", "nowhere"].enumerated() {
      var indicator = FormIndicator.hostile(.random(using: &random), using: &random)
      indicator.section = place
      indicator.order = index + 1
      indicator.question = (indicator.question + " \(index)").tidied
      workspace.indicators[indicator.id] = indicator
    }
    let reworded = RecordID(fixed: "building-2")
    workspace.indicators[reworded] = FormIndicator.hostile(reworded, using: &random)
    return workspace
  }
}

extension AssessmentRound {
  /// A round of this form in which one person answered, some of it.
  static func hostile(
    _ assessment: GuideAssessment, using random: inout SeededGenerator
  ) -> AssessmentRound {
    var round = AssessmentRound(id: .random(using: &random), name: "Spring")
    var person = Respondent.hostile(.random(using: &random), using: &random)
    if person.name.isEmpty { person.name = "=Ann" }
    var response = Response(person)
    for id in assessment.ratedIDs where Bool.random(using: &random) {
      response[id].fill(using: &random)
    }
    round.responses[response.id] = response
    return round
  }
}

extension Record {
  /// A record with hostile values in about half of its fields.
  static func hostile(_ id: RecordID, using random: inout SeededGenerator) -> Self {
    var record = Self(id: id)
    record.fill(using: &random)
    return record
  }
}
