import CareerPathways
import TerminalUI

/// The verdicts of the gap as marks on a map, kept until the map or the comparison changes.
struct GapMarking {
  private var map: PathwayMap?
  private var supply: SupplySettings?
  private var answer: GapAnswer?
  /// Nil where the maps show no verdicts.
  private(set) var marks: MapMarks?

  mutating func update(_ map: PathwayMap, _ workshop: Workshop) {
    guard let overlay = workshop.gapOverlay else {
      if marks != nil { self = GapMarking() }
      return
    }
    overlay.refresh(workshop)
    let workspace = workshop.workspace
    let supply = workspace.profile.supply
    let answer = overlay.answer(workspace)
    guard answer !== self.answer || map != self.map || supply != self.supply || marks == nil
    else { return }
    (self.answer, self.map, self.supply) = (answer, map, supply)
    marks =
      answer.map { Self.marks($0, on: map, supply) }
      ?? MapMarks(legend: "Gap: nothing can be compared any more. Alt-V takes it off.")
  }

  private static func marks(
    _ answer: GapAnswer, on map: PathwayMap, _ supply: SupplySettings
  ) -> MapMarks {
    let analysis = answer.analysis(supply.split)
    var marks = MapMarks.none
    var counts: [Verdict: Int] = [:]
    for occupation in map.occupations {
      let row = occupation.tableCode.flatMap { analysis.occupation($0) }
      let verdict = row?.verdict(supply.balance) ?? .unknown
      marks.standing[occupation.id] = GridMark(GapWords.glyph(verdict), verdict.style)
      counts[verdict, default: 0] += 1
    }
    marks.legend = legend(counts, supply.split, answer.join.area.name)
    return marks
  }

  private static func legend(
    _ counts: [Verdict: Int], _ rule: SplitRule, _ area: String
  ) -> String {
    let parts = Verdict.allCases.compactMap { verdict in
      counts[verdict].map { count in
        "\(GapWords.glyph(verdict)) \(verdict.label.lowercased()) (\(FigureWords.count(count)))"
      }
    }
    return "\(parts.joined(separator: ", ")); \(rule.label.lowercased()), \(area). "
      + "Alt-V takes it off."
  }

  /// The marks, with what is said of the occupation under the cursor before the legend.
  func marks(at occupation: Occupation?) -> MapMarks? {
    guard var marks, let occupation, let supply else { return marks }
    let row = occupation.tableCode.flatMap { answer?.analysis(supply.split).occupation($0) }
    let words = (row?.verdict(supply.balance) ?? .unknown).label
    let gap = row?.gap.map { ", gap \(GapWords.persons($0))" } ?? ""
    marks.legend = "\(words) here\(gap). Signs: \(marks.legend)"
    return marks
  }

  /// Shows the verdicts on the maps, or takes them off.
  static func toggled(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if workshop.gapOverlay != nil {
      workshop.gapOverlay = nil
      return .handled
    }
    let book = GapBook(workshop)
    if case .failure(let refusal) = book.result(workshop.workspace) {
      return .refused(Sentences.fact(refusal))
    }
    workshop.gapOverlay = book
    return .handled
  }
}
