import CareerPathways
import TerminalUI

/// Writing down a figure of a measure in one line: `2026-Q3 42 Community college`.
struct NewFigure: Equatable {
  let period: Period
  let value: Amount
  /// Who reported it; blank for all partners together.
  let partner: String

  /// Reads a period of one or two words, a figure, and the rest as a name; nil for anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    for count in [2, 1] where words.count > count {
      guard let period = Period(words[..<count].joined(separator: " ")),
        let value = Amount(Self.figure(words[count]))
      else { continue }
      self.period = period
      self.value = value
      partner = words[(count + 1)...].joined(separator: " ")
      return
    }
    return nil
  }

  /// A figure without the sign of its unit.
  private static func figure(_ word: String) -> String {
    let bare = word.hasSuffix("%") ? String(word.dropLast()) : word
    return bare.hasPrefix("$") ? String(bare.dropFirst()) : bare
  }

  static func prompt(_ measure: Measure) -> PromptLayer<Workshop> {
    PromptLayer(
      title: "A figure of ‘\(measure.name)’",
      hint: "Period, figure, and who reported it where it is one partner’s: "
        + "2026-Q3 42 Community College. Periods are 2026, 2026-Q3 or 2026-09.",
      limit: 200,
      validate: { text, _ in
        NewFigure(text) == nil ? "Type a period and a figure, such as 2026-Q3 42." : nil
      }
    ) { text, workshop in
      if let figure = NewFigure(text) { workshop.put(figure, of: measure) }
      return .handled
    }
  }
}

extension Workshop {
  /// Writes down a figure, in place of the one that the same partner reported for the period.
  fileprivate mutating func put(_ figure: NewFigure, of measure: Measure) {
    var actual = Actual(id: newID())
    actual.measure = .record(measure.id)
    actual.period = figure.period
    // A name that is no partner’s stays a name.
    _ = try? Actual.field("partner")?.take(figure.partner, in: &actual, FieldContext(workspace))
    let earlier = workspace.all(Actual.self).first {
      $0.measure == actual.measure && $0.period == actual.period && $0.partner == actual.partner
    }
    var kept = earlier ?? actual
    kept.value = figure.value
    let record = kept
    let was = earlier?.value.map { ", not \($0)" } ?? ""
    edit("‘\(measure.name)’ in \(figure.period): \(figure.value)\(was)") {
      $0[Actual.self][record.id] = record
    }
  }
}
