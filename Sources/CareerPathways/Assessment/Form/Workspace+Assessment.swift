/// The self-assessment as this partnership fills it in.
extension Workspace {
  /// The guide's form with the partnership's own words, sections, questions and rating key.
  ///
  /// The guide's own keep their ids, order and numbers; the partnership's own
  /// questions follow them in a section, and its own sections come last. What a
  /// file leaves without words is passed over.
  package var assessment: GuideAssessment {
    guard !sections.isEmpty || !indicators.isEmpty || !profile.ratingKey.isEmpty else {
      return Guide.assessment
    }
    var form = Guide.assessment
    form.ratingKey = ratingKey
    form.sections = form.sections.map(reworded) + ownSections
    for index in form.sections.indices {
      form.sections[index].indicators += ownIndicators(of: form.sections[index])
    }
    return form
  }

  private func reworded(_ section: GuideSection) -> GuideSection {
    var section = section
    section.indicators = section.indicators.map(reworded)
    guard let own = RecordID(section.id).flatMap({ sections[$0] }), !own.title.isEmpty else {
      return section
    }
    section.origin = .reworded(from: section.title)
    section.title = own.title
    section.shortTitle = own.shortTitle.isEmpty ? own.title : own.shortTitle
    return section
  }

  private func reworded(_ indicator: GuideIndicator) -> GuideIndicator {
    guard let own = RecordID(indicator.id).flatMap({ indicators[$0] }), !own.question.isEmpty
    else { return indicator }
    var indicator = indicator
    indicator.origin = .reworded(from: indicator.question)
    indicator.question = own.question
    indicator.explanation = own.explanation.isEmpty ? nil : own.explanation
    if !own.shortTitle.isEmpty { indicator.shortTitle = own.shortTitle }
    if let step = own.step { indicator.steps = [step] }
    return indicator
  }

  private var ownSections: [GuideSection] {
    let own = sections.values.filter { !$0.isOfGuide && !$0.title.isEmpty }
      .sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }
    return own.enumerated().map { index, section in
      GuideSection(
        own: section.id.text, Guide.assessment.sections.count + index + 1, title: section.title,
        shortTitle: section.shortTitle.isEmpty ? section.title : section.shortTitle)
    }
  }

  private func ownIndicators(of section: GuideSection) -> [GuideIndicator] {
    let own = indicators.values
      .filter { !$0.isOfGuide && $0.section == section.id && !$0.question.isEmpty }
      .sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }
    return own.enumerated().map { index, indicator in
      GuideIndicator(indicator, number: section.indicators.count + index + 1)
    }
  }
}

extension GuideIndicator {
  /// A question of a partnership's own, as the form asks it.
  fileprivate init(_ own: FormIndicator, number: Int) {
    self.init(
      own: own.id.text, number,
      shortTitle: own.shortTitle.isEmpty ? own.question : own.shortTitle,
      question: own.question, steps: own.step.map { [$0] } ?? [])
    explanation = own.explanation.isEmpty ? nil : own.explanation
  }
}
