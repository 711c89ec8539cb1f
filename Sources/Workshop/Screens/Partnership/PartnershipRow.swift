import CareerPathways
import TerminalUI

/// A row of the partnership: an element with its count, or one thing that it asks for.
enum PartnershipRow: Equatable {
  case element(GuideElement, Count)
  case check(ElementCheck, ElementCheck.Found)

  struct Count: Equatable {
    var done = 0
    var all = 0
  }

  static func all(of workspace: Workspace) -> [PartnershipRow] {
    let checks = ElementCheck.all(for: workspace).map { ($0, $0.found(in: workspace)) }
    return Guide.elements.flatMap { element -> [PartnershipRow] in
      let own = checks.filter { $0.0.element == element.number }
      let count = Count(done: own.filter(\.1.isDone).count, all: own.count)
      return [.element(element, count)] + own.map { .check($0.0, $0.1) }
    }
  }

  static func == (one: PartnershipRow, other: PartnershipRow) -> Bool {
    switch (one, other) {
    case (.element(let one, let count), .element(let other, let otherCount)):
      one == other && count == otherCount
    case (.check(let one, let found), .check(let other, let otherFound)):
      one.id == other.id && found == otherFound
    default: false
    }
  }

  /// The number of its element.
  var element: Int {
    switch self {
    case .element(let element, _): element.number
    case .check(let check, _): check.element
    }
  }

  var isDone: Bool {
    switch self {
    case .element(_, let count): count.done == count.all
    case .check(_, let found): found.isDone
    }
  }

  func draw(_ style: Style, on canvas: inout Canvas) {
    switch self {
    case .element(let element, let count):
      let words = "\(count.done) of \(count.all)"
      let room = canvas.width - TextWidth.of(words) - 2
      let title = "\(element.number) \(element.shortTitle)"
      canvas.write(TextWidth.fit(title, width: room), row: 0, style.with(.bold))
      canvas.write(words, row: 0, column: max(0, room) + 2, style.with(.dim))
    case .check(let check, let found):
      let mark = found.mark
      mark.draw(on: &canvas, column: 2, style == .text ? nil : style)
      canvas.write(TextWidth.fit(check.title, width: canvas.width - 6), row: 0, column: 6, style)
    }
  }
}

extension ElementCheck.Found {
  /// Done, begun, or nothing there yet.
  var mark: CheckMark { isDone ? .done : there.isEmpty ? .open : .begun }
}
