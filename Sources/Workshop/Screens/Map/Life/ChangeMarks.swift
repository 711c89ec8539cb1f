import CareerPathways
import TerminalUI

extension MapMarks {
  /// What is new, changed and moved on a map since an earlier state.
  init(_ difference: MapDifference, since name: String) {
    let marks = difference.occupations
    standing = marks.mapValues { Self.kind(of: $0).mark }
    let gone = difference.facts.count {
      if case (.occupation, .removed) = ($0.subject, $0.kind) { true } else { false }
    }
    let counts = [MapDifference.Mark.added, .changed, .moved].compactMap { mark -> String? in
      let (glyph, word) = (Self.kind(of: mark).mark.glyph, Self.kind(of: mark).word)
      let count = marks.values.count { $0 == mark }
      return count == 0 ? nil : "\(glyph) \(FigureWords.count(count)) \(word)"
    }
    let facts = counts + (gone == 0 ? [] : ["\(FigureWords.count(gone)) removed"])
    legend =
      "Since \(name): " + (facts.isEmpty ? Self.rest(difference) : facts.joined(separator: ", "))
  }

  private static func kind(of mark: MapDifference.Mark) -> (mark: GridMark, word: String) {
    switch mark {
    case .added: (GridMark("+", Style(.good, .bold)), "new")
    case .changed: (GridMark("~", Style(.caution, .bold)), "changed")
    case .moved: (GridMark(">", Style(.accent, .bold)), "moved")
    }
  }

  /// What to say where no occupation differs.
  private static func rest(_ difference: MapDifference) -> String {
    difference.isEmpty ? "nothing changed" : "no occupation changed, other things did"
  }
}
