import CareerPathways

/// When something is due.
extension Sentences {
  /// The part of what is due, in a word or two; nil for all of it.
  package static func label(_ standing: DueItem.Standing?) -> String {
    switch standing {
    case nil: "All"
    case .overdue: "Overdue"
    case .soon: "Within two weeks"
    case .later: "Later"
    case .ready: "Without a date"
    }
  }

  /// How far a day is away, such as `3 days over` or `in 5 days`.
  package static func when(_ item: DueItem, _ today: CalendarDate) -> String {
    guard let due = item.due else { return "no date" }
    let days = due.dayNumber - today.dayNumber
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case ..<0: return FigureWords.count(-days, of: "day") + " over"
    default: return "in " + FigureWords.count(days, of: "day")
    }
  }

  /// What is overdue and soon, in a few words; empty where nothing is.
  package static func due(_ items: [DueItem]) -> String {
    let overdue = items.count { $0.standing == .overdue }
    let soon = items.count { $0.standing == .soon }
    let parts = [
      overdue > 0 ? "\(FigureWords.count(overdue)) overdue" : nil,
      soon > 0 ? "\(FigureWords.count(soon)) due within two weeks" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
