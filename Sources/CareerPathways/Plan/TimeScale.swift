/// Days on a line of columns, from the first day at the left to the last at the right.
package struct TimeScale: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate
  package let width: Int

  /// A scale of at least one column; the days may come in either order.
  package init(from one: CalendarDate, to other: CalendarDate, width: Int) {
    first = min(one, other)
    last = max(one, other)
    self.width = max(1, width)
  }

  /// The scale that holds every day of these tasks, and this one; nil where none has a day.
  package init?(_ tasks: [PlanTask], today: CalendarDate, width: Int) {
    let days = tasks.flatMap { [$0.start, $0.due] }.compactMap(\.self)
    guard !days.isEmpty else { return nil }
    let all = days + [today]
    self.init(from: all.min() ?? today, to: all.max() ?? today, width: width)
  }

  /// The column of a day, from 0 to one less than the width; days outside stand at the ends.
  package func column(of date: CalendarDate) -> Int {
    let span = last.dayNumber - first.dayNumber
    guard span > 0 else { return 0 }
    let day = min(max(0, date.dayNumber - first.dayNumber), span)
    return (day * (width - 1) * 2 + span) / (2 * span)
  }

  /// The columns of a task; one where only one of its days is known, nil where none is.
  package func columns(of task: PlanTask) -> ClosedRange<Int>? {
    guard let one = task.start ?? task.due, let other = task.due ?? task.start else { return nil }
    return column(of: min(one, other))...column(of: max(one, other))
  }

  /// The first days of months to write above the line, far enough apart for labels of this width.
  package func months(labelWidth: Int) -> [(column: Int, month: CalendarDate)] {
    var months: [(column: Int, month: CalendarDate)] = []
    var next = 0
    for month in firsts {
      let column = column(of: month)
      guard column >= next, column + labelWidth <= width else { continue }
      months.append((column, month))
      next = column + labelWidth + 1
    }
    return months
  }

  /// The first of every month in the scale; at most the first 1,200.
  private var firsts: [CalendarDate] {
    var firsts: [CalendarDate] = []
    var month = CalendarDate(year: first.year, month: first.month, day: 1)
    while let day = month, day <= last, firsts.count < 1200 {
      if day >= first { firsts.append(day) }
      month = day.adding(months: 1)
    }
    return firsts
  }
}
