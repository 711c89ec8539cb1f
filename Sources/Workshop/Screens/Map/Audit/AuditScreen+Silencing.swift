import CareerPathways
import TerminalUI

/// Silencing what does not count on a map, with a reason, and letting it count again.
extension AuditScreen {
  func silenceRefusal(_ workshop: Workshop) -> String? {
    switch selected(workshop) {
    case .finding: nil
    case .silenced, .idle: "It is silenced already"
    case .rule: "Go to a finding first; S silences the whole rule"
    case nil: "There is no finding here"
    }
  }

  func ruleRefusal(_ workshop: Workshop) -> String? {
    guard let row = selected(workshop), row.rule != nil else { return "There is no finding here" }
    return row.silencedRule.map { $0.place.isEmpty ? "It is silenced already" : nil } ?? nil
  }

  func hearRefusal(_ workshop: Workshop) -> String? {
    selected(workshop)?.silencedRule == nil
      ? "Nothing is silenced here; 5 lists what is" : nil
  }

  /// Asks why a finding, or its rule on the whole map, does not count.
  func silence(isEverywhere: Bool, _ workshop: Workshop) -> Outcome<Workshop> {
    guard let sheet = currentSheet(workshop), let row = selected(workshop), let rule = row.rule
    else { return .handled }
    let place = isEverywhere ? .map : row.finding?.place ?? .map
    let name = sheet.words.name(of: place)
    let mapID = sheet.map.id
    return .push(
      PromptLayer(
        title: "Silence ‘\(rule.title)’",
        hint: "\(name). Why does it not count? The map keeps the reason.", limit: 200,
        validate: { reason, _ in
          reason.allSatisfy(\.isWhitespace) ? "Say why, so that others can follow." : nil
        }
      ) { reason, workshop in
        let silenced = workshop.silenced(rule, at: place, because: reason.tidied)
        workshop.edit(map: mapID, "Silenced ‘\(rule.title)’: \(name)") { $0.silence(silenced) }
        return .handled
      })
  }

  func hear(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let map = map(workshop), let silenced = selected(workshop)?.silencedRule else {
      return .handled
    }
    let title = AuditRule.named(silenced.rule)?.title ?? silenced.rule
    workshop.edit(map: map.id, "‘\(title)’ counts again") { $0.hear(silenced.id) }
    return .handled
  }
}

extension Workshop {
  fileprivate func silenced(
    _ rule: AuditRule, at place: AuditPlace, because reason: String
  ) -> SilencedRule {
    var silenced = SilencedRule(id: newID())
    silenced.rule = rule.id
    silenced.place = place.description
    silenced.reason = reason
    silenced.by = surroundings.author
    silenced.date = today
    return silenced
  }
}
