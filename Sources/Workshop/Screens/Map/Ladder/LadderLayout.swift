import TerminalUI

/// The lines of a ladder at a width, from the top level down to the on-ramps.
struct LadderLayout: Equatable {
  /// A line, with what stands at its right.
  struct Line: Equatable {
    var text = ""
    var indent = 0
    var style = Style.text
    /// Beside the text, from the middle of the screen on.
    var aside = ""
    var isRule = false
    /// The number of the occupation it belongs to.
    var spot: Int?
  }

  let lines: [Line]
  /// Where what stands aside begins; nil where it stands below its occupation.
  let middle: Int?

  private static let wide = 104

  init(_ ladder: Ladder, width: Int) {
    middle = width >= Self.wide ? width * 3 / 5 : nil
    var number = 0
    var lines: [Line] = []
    for rung in ladder.rungs {
      lines.append(Line(text: rung.title, style: Style(.heading, .bold), isRule: true))
      for spot in rung.spots {
        lines += Self.lines(of: spot, number, middle, width: width)
        number += 1
      }
      if rung.spots.isEmpty { lines.append(Line(text: "No occupations", indent: 2, style: .muted)) }
      for climb in rung.climbs {
        lines += Self.wrapped("↑ " + climb, indent: 4, .accent, width: width)
      }
    }
    lines.append(Line(text: "On-ramps", style: Style(.heading, .bold), isRule: true))
    lines += ladder.ramps.flatMap { Self.wrapped("« " + $0, indent: 2, .accent, width: width) }
    if ladder.ramps.isEmpty {
      lines.append(
        Line(text: "None yet; Ctrl-K on an occupation adds one.", indent: 2, style: .muted))
    }
    if ladder.spots.contains(where: { $0.pay.hasSuffix("*") }) {
      lines.append(Line(text: "* the pay of the whole cell", indent: 2, style: .muted))
    }
    self.lines = lines
  }

  /// A text over several lines, the further ones set in.
  private static func wrapped(
    _ text: String, indent: Int, _ style: Style, width: Int, spot: Int? = nil
  ) -> [Line] {
    TextWrap.lines(of: text, width: max(8, width - indent - 6)).enumerated().map { row, text in
      Line(text: text, indent: row == 0 ? indent : indent + 2, style: style, spot: spot)
    }
  }

  private static func lines(
    of spot: Ladder.Spot, _ number: Int, _ middle: Int?, width: Int
  ) -> [Line] {
    let title = [spot.title, spot.pay].filter { !$0.isEmpty }.joined(separator: "  ")
    var first = Line(text: title, indent: 2, spot: number)
    guard let middle else {
      return [first]
        + spot.aside.flatMap { wrapped($0, indent: 6, .muted, width: width, spot: number) }
    }
    let aside = spot.aside.flatMap { wrapped($0, indent: 0, .muted, width: width - middle) }
      .map { String(repeating: " ", count: $0.indent) + $0.text }
    first.aside = aside.first ?? ""
    return [first] + aside.dropFirst().map { Line(aside: $0, spot: number) }
  }

  /// The lines of an occupation, by its number.
  func lines(of spot: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.spot == spot }),
      let last = lines.lastIndex(where: { $0.spot == spot })
    else { return nil }
    return first..<(last + 1)
  }
}
