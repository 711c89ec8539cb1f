/// Changing the words of the form; every answer stays where its id is.
extension Workspace {
  /// An indicator to be edited: in the partnership's words, else in the guide's.
  package func formIndicator(_ id: RecordID) -> FormIndicator? {
    if let own = indicators[id] { return own }
    return Guide.indicator(id: id.text).map { FormIndicator(id, $0) }
  }

  /// A section to be edited: in the partnership's words, else in the guide's.
  package func formSection(_ id: RecordID) -> FormSection? {
    if let own = sections[id] { return own }
    return Guide.section(id: id.text).map { FormSection(id, $0) }
  }

  /// Keeps an indicator, unless it says no more than the guide's.
  package mutating func keep(_ indicator: FormIndicator) {
    let isGuides = Guide.indicator(id: indicator.id.text).map {
      indicator == FormIndicator(indicator.id, $0)
    }
    indicators[indicator.id] = isGuides == true ? nil : indicator
  }

  /// Keeps a section, unless it says no more than the guide's.
  package mutating func keep(_ section: FormSection) {
    let isGuides = Guide.section(id: section.id.text).map { section == FormSection(section.id, $0) }
    sections[section.id] = isGuides == true ? nil : section
  }

  /// Adds a question of the partnership's own after those that a section has.
  package mutating func addIndicator(_ id: RecordID, _ question: String, to section: String) {
    var indicator = FormIndicator(id: id)
    indicator.question = question
    indicator.section = section
    indicator.order = (indicators.values.compactMap(\.order).max() ?? 0) + 1
    indicators[id] = indicator
  }

  /// Adds a section of the partnership's own after all others.
  package mutating func addSection(_ id: RecordID, _ title: String) {
    var section = FormSection(id: id)
    section.title = title
    section.order = (sections.values.compactMap(\.order).max() ?? 0) + 1
    sections[id] = section
  }

  /// Takes a partnership's words for an indicator away: an own one is gone, the guide's is back.
  package mutating func takeBackIndicator(_ id: RecordID) { indicators[id] = nil }

  /// Takes a partnership's words for a section away, and with one of its own the questions in it.
  package mutating func takeBackSection(_ id: RecordID) {
    sections[id] = nil
    guard Guide.section(id: id.text) == nil else { return }
    for (question, indicator) in indicators where indicator.section == id.text {
      indicators[question] = nil
    }
  }
}

extension FormIndicator {
  /// What the guide asks.
  fileprivate init(_ id: RecordID, _ guide: GuideIndicator) {
    self.init(id: id)
    question = guide.question.tidied
    shortTitle = guide.shortTitle
    explanation = guide.explanation?.tidied ?? ""
  }
}

extension FormSection {
  /// What the guide calls it.
  fileprivate init(_ id: RecordID, _ guide: GuideSection) {
    self.init(id: id)
    title = guide.title
    shortTitle = guide.shortTitle
  }
}
